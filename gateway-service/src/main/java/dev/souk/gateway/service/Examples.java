package dev.souk.gateway.service;

/** What the API's description shows. */
final class Examples {
    static final String CONVERSATION = """
            {"shopperId": "s-42", "locale": "en"}""";
    static final String TURN_EN = """
            {"turnId": "t-1", "locale": "en", "text": "I need wireless headphones for the gym, under 80"}""";
    static final String TURN_ZH = """
            {"turnId": "t-2", "locale": "zh-TW", "text": "有沒有適合健身房用的無線耳機？八十元以下"}""";
    static final String STREAM = """
            id: 1.0
            event: accepted
            data: {"event":"accepted","place":{"shopId":"demo","conversationId":"c-1","turnId":"t-1","attempt":1,"sequence":0}}

            id: 1.4
            event: text
            data: {"event":"text","place":{"shopId":"demo","conversationId":"c-1","turnId":"t-1","attempt":1,"sequence":4},"sentence":{"text":"The Aria One is wireless and costs $59.90.","cites":["hp-0001"]}}

            id: 1.5
            event: done
            data: {"event":"done","place":{"shopId":"demo","conversationId":"c-1","turnId":"t-1","attempt":1,"sequence":5},"tier":"no-llm","millis":41}
            """;
    static final String INTERACTIONS = """
            [{"shopperId": "s-42", "type": "click", "itemId": "hp-0001", "recommendationId": "r-9", "position": 0}]""";
    static final String NDJSON = """
            {"id":"hp-0001","category":"headphones","name":{"en":"Aria One","zh":"詠嘆一號"},"price":59.9,"attributes":{"wireless":true}}
            """;

    private Examples() {}
}
