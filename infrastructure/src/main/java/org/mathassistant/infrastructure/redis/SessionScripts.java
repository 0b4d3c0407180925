package org.mathassistant.infrastructure.redis;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.redisson.api.RScript;
import org.redisson.api.RedissonClient;
import org.redisson.client.codec.ByteArrayCodec;

/**
 * What is done in Redis at once or not at all. The keys are always those of a conversation, of its owner's list and of all
 * ends; no script answers with nil, which could not be told from no answer.
 */
enum SessionScripts {
    /** Writes a conversation if it still is what it was: the bytes expected (none for a new one). */
    SAVE("""
            if (redis.call('get', KEYS[1]) or '') ~= ARGV[1] then return 0 end
            redis.call('set', KEYS[1], ARGV[2], 'px', ARGV[3])
            redis.call('hset', KEYS[2], ARGV[4], ARGV[5])
            if redis.call('pttl', KEYS[2]) < tonumber(ARGV[3]) then redis.call('pexpire', KEYS[2], ARGV[3]) end
            redis.call('zremrangebyscore', KEYS[3], '-inf', ARGV[7])
            redis.call('zadd', KEYS[3], ARGV[6], ARGV[4])
            return 1
            """),
    FIND("return redis.call('get', KEYS[1]) or ''"),
    REMOVE("""
            redis.call('hdel', KEYS[2], ARGV[1])
            redis.call('zrem', KEYS[3], ARGV[1])
            return redis.call('del', KEYS[1])
            """),
    LIST("return redis.call('hvals', KEYS[2])"),
    /** Takes what has expired from an owner's list. */
    FORGET("for i = 1, #ARGV do redis.call('hdel', KEYS[2], ARGV[i]) end return #ARGV"),
    COUNT("return redis.call('zcount', KEYS[3], '(' .. ARGV[1], '+inf')");

    private final String lua;

    SessionScripts(String lua) {
        this.lua = lua;
    }

    <T> CompletionStage<T> run(RedissonClient redis, RScript.ReturnType type, List<Object> keys, byte[]... arguments) {
        return redis.getScript(ByteArrayCodec.INSTANCE)
                .evalAsync(RScript.Mode.READ_WRITE, lua, type, keys, (Object[]) arguments);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] bytes(long number) {
        return bytes(Long.toString(number));
    }
}
