package org.mathassistant.api.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.mathassistant.api.json.JsonReplies;
import org.mathassistant.api.view.ReceiptView;
import org.mathassistant.application.ingestion.Receipt;

/** How uploads are acknowledged: 202 with the job that reads it, 200 where there is nothing left to read. */
final class Receipts {

    private Receipts() {}

    static Response reply(Receipt receipt) {
        ReceiptView view = ReceiptView.of(receipt);
        return receipt.job()
                .map(job -> JsonReplies.of(Response.accepted(), view)
                        .header(HttpHeaders.LOCATION, RestApplication.PATH + "/jobs/" + job.value())
                        .build())
                .orElseGet(() -> JsonReplies.ok(view));
    }
}
