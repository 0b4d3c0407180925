package org.mathassistant.bootstrap.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Says at the end of {@code verify} how many tests ran in all modules, and which were skipped and why. */
public final class TestReport {
    private TestReport() {}

    /** @param arguments the folder of the modules; where the environment has {@code CI}, a skip ends with status 1 */
    public static void main(String[] arguments) throws Exception {
        List<String> skipped = new ArrayList<>();
        int ran = 0;
        for (Path report : reports(Path.of(arguments[0]))) {
            NodeList cases = documentBuilders()
                    .newDocumentBuilder()
                    .parse(report.toFile())
                    .getElementsByTagName("testcase");
            for (int i = 0; i < cases.getLength(); i++) {
                Element testCase = (Element) cases.item(i);
                NodeList skip = testCase.getElementsByTagName("skipped");
                if (skip.getLength() == 0) {
                    ran++;
                } else {
                    skipped.add(testCase.getAttribute("classname") + "." + testCase.getAttribute("name") + ": "
                            + ((Element) skip.item(0)).getAttribute("message"));
                }
            }
        }
        System.out.println("Tests of all modules: " + ran + " ran, " + skipped.size() + " skipped");
        skipped.forEach(line -> System.out.println("  skipped " + line));
        if (ran == 0 || (!skipped.isEmpty() && System.getenv("CI") != null)) {
            System.exit(1);
        }
    }

    private static List<Path> reports(Path root) throws IOException {
        List<Path> reports = new ArrayList<>();
        try (Stream<Path> modules = Files.list(root)) {
            for (Path module : modules.toList()) {
                for (String kind : List.of("surefire-reports", "failsafe-reports")) {
                    Path folder = module.resolve("target").resolve(kind);
                    if (Files.isDirectory(folder)) {
                        try (Stream<Path> files = Files.list(folder)) {
                            files.filter(file -> file.getFileName().toString().matches("TEST-.*\\.xml"))
                                    .forEach(reports::add);
                        }
                    }
                }
            }
        }
        return reports;
    }

    private static DocumentBuilderFactory documentBuilders() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory;
    }
}
