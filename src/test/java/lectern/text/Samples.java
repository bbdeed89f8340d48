package lectern.text;

/// Some sentences in several languages, as texts to encode and detect.
final class Samples {
    private Samples() {}

    static String of(String language) {
        return switch (language) {
            case "de" ->
                    """
                    Über den Dächern der Stadt lag früh am Morgen ein schöner, weißer Nebel.
                    Die Bäcker öffneten ihre Läden, und in den Straßen roch es nach süßen Brötchen.
                    """;
            case "fr" ->
                    """
                    Où sont passées les années de l'été dernier ? Le garçon a mangé la crème brûlée.
                    À l'école, les élèves ont répété la pièce préférée de leur maître, déjà fatigué.
                    """;
            case "pl" ->
                    """
                    Żółta łódka płynęła spokojnie po rzece, a chłopiec śpiewał piosenkę o słońcu.
                    Później przyszła noc i wszyscy poszli spać; nikt nie pamiętał już o łódce.
                    """;
            case "ru" ->
                    """
                    В тихом городе на берегу реки жил старый учитель, который любил читать книги.
                    Каждый вечер он садился у окна и смотрел, как медленно гаснет свет над водой.
                    """;
            case "el" ->
                    """
                    Στην άκρη της πόλης υπήρχε ένα μικρό σπίτι με κήπο και πολλά λουλούδια.
                    Κάθε πρωί η γιαγιά άνοιγε τα παράθυρα και καλημέριζε τους γείτονες.
                    """;
            case "ar" ->
                    """
                    كان يا ما كان في قديم الزمان رجل يعيش في قرية صغيرة على ضفة النهر.
                    وكان الناس يحبون حديثه ويجتمعون حوله في كل مساء ليسمعوا حكاياته الجميلة.
                    """;
            case "ja" ->
                    """
                    吾輩は猫である。名前はまだ無い。どこで生れたかとんと見当がつかぬ。
                    何でも薄暗いじめじめした所でニャーニャー泣いていた事だけは記憶している。
                    """;
            case "zh" ->
                    """
                    在山的那一邊有一條很長的河,河水流過許多城市和村莊。
                    每天早上,人們到河邊打水、洗衣服,小孩子在水裡玩。他們都很高興。
                    """;
            case "ko" ->
                    """
                    옛날 옛적에 산골 마을에 마음씨 착한 나무꾼이 살고 있었습니다.
                    어느 날 나무꾼은 숲속에서 나무를 하다가 작은 사슴 한 마리를 만났습니다.
                    """;
            default -> throw new IllegalArgumentException(language);
        };
    }
}
