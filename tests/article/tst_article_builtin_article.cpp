// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/article/load.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace app::article;

/// "Rust vs Go in 2026" as it comes with Versus: complete, in order, and its listings are the programs.
class TestBuiltinArticle final : public QObject
{
    Q_OBJECT

    /// All text below the heading `slug`, up to the next of its level.
    [[nodiscard]] QString section(const QString& slug) const;

    Article m_article;

private slots:
    void initTestCase();
    void sections_areTheArticles_inOrder();
    void everyClaim_isMarkedOnce();
    void figures_areThere_data();
    void figures_areThere();
    void listings_areTheVeryFiles();
    void listings_standUnderConcurrencyModels();
    void furtherReading_isLinked();
    void length_isThatOfAnArticle();
    void everyLinkAndDirective_leadsSomewhere();
};

namespace {

const Node* findElement(const Node& node, Element element)
{
    if (node.element == element) {
        return &node;
    }
    for (const Node& child : node.children) {
        if (const Node* found = findElement(child, element)) {
            return found;
        }
    }
    return nullptr;
}

void collectLinks(const Node& node, QStringList& links)
{
    if (node.element == Element::Link) {
        links.append(node.value);
    }
    for (const Node& child : node.children) {
        collectLinks(child, links);
    }
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestBuiltinArticle::initTestCase()
{
    const LoadResult result = loadArticle(builtinArticle());
    QVERIFY(std::holds_alternative<Article>(result));
    m_article = std::get<Article>(result);
}

QString TestBuiltinArticle::section(const QString& slug) const
{
    QString text;
    bool inside = false;
    for (const Node& node : m_article.body->children) {
        if (node.element == Element::Heading) {
            inside = node.value == slug;
        } else if (inside) {
            text += plainText(node).replace(QChar::Nbsp, u' ') + u'\n';
        }
    }
    return text;
}

void TestBuiltinArticle::sections_areTheArticles_inOrder()
{
    QStringList headings;
    for (const Heading& heading : m_article.headings) {
        headings.append(QStringLiteral("%1 %2").arg(heading.level).arg(heading.text));
    }
    const QStringList expected {
        u"1 Rust vs Go in 2026: A Practical Comparison for Backend Engineers"_qs,
        u"2 Introduction"_qs,
        u"2 Philosophy & Design Goals"_qs,
        u"2 Concurrency Models"_qs,
        u"2 Memory Management & Performance"_qs,
        u"2 Ecosystem & Developer Experience"_qs,
        u"2 When to Choose Which"_qs,
        u"2 Further reading"_qs,
    };
    QCOMPARE(headings, expected);
    QCOMPARE(m_article.title, u"Rust vs Go in 2026: A Practical Comparison for Backend Engineers"_qs);
}

void TestBuiltinArticle::everyClaim_isMarkedOnce()
{
    QStringList ids;
    for (const Claim& claim : m_article.claims) {
        ids.append(claim.id);
        QVERIFY2(!claim.text.isEmpty(), qPrintable(claim.id));
    }
    const QStringList expected = QStringLiteral(
        "opening adoption go-cloud choose-by-fit rust-goals rust-compile go-goals goroutine-2kb goroutine-millions "
        "demo-go rust-async rust-no-gc demo-rust rust-zero-overhead go-gc-submilli go-memory-higher go-spikes "
        "cpu-rust-edge network-gap-narrows go-stdlib go-week rust-areas rust-weeks crates choose-go choose-rust "
        "neither "
        "reading")
                                     .split(u' ');
    QCOMPARE(ids, expected);
}

void TestBuiltinArticle::figures_areThere_data()
{
    QTest::addColumn<QString>("slug");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char* slug, const char* words) {
        QTest::newRow(slug) << QString::fromLatin1(slug) << QString::fromLatin1(words).split(u'|');
    };
    row("introduction",
        "JetBrains|State of Rust|2025|26 %|53 %|65 %|100 %|Docker|Kubernetes|Terraform|Prometheus|popular|in demand");
    row("philosophy--design-goals",
        "zero-cost abstractions|without a garbage collector|fearless concurrency|Ownership|borrow checker|compile time|"
        "null pointers|data races|use-after-free|buffer overflows|steeper learning curve|longer compile times|Google|"
        "simplicity|fast compilation|hundreds of engineers|goroutines|minimal syntax|without fighting the language");
    row("concurrency-models",
        "green thread|about 2 KB|channels|CSP|millions|negligible overhead|async/await|Tokio|explicit|futures|pinning|"
        "garbage collector pauses|one goroutine for each|reqwest");
    row("memory-management--performance",
        "null pointers|data races|use-after-free|run time|less than a millisecond|never have to think about memory|"
        "latency spikes|CPU-bound|edges out|network-bound|narrows substantially");
    row("ecosystem--developer-experience",
        "Docker|Kubernetes|Terraform|HTTP|JSON|crypto|testing|external dependency|within a week|systems programming|"
        "WebAssembly|game engines|security-critical|AWS|Microsoft|Meta|Cloudflare|Discord|Figma|weeks to months|"
        "confidence|140,000|crate");
    row("when-to-choose-which",
        "development velocity|large teams|cloud-native microservices|CLI tools|time to market|maximum performance|"
        "memory safety|low-level access|WebAssembly|embedded systems|failure is costly|financial infrastructure|"
        "security-critical code|Neither");
}

void TestBuiltinArticle::figures_areThere()
{
    QFETCH(QString, slug);
    QFETCH(QStringList, words);
    const QString text = section(slug);
    for (const QString& word : words) {
        QVERIFY2(text.contains(word, Qt::CaseInsensitive), qPrintable(word));
    }
}

void TestBuiltinArticle::listings_areTheVeryFiles()
{
    const QString folder = QStringLiteral(VERSUS_RESOURCES "/listings/");
    const QByteArray go = contents(folder + u"go/main.go");
    const QByteArray rust = contents(folder + u"rust/src/main.rs");
    QVERIFY(!go.isEmpty() && !rust.isEmpty());
    QCOMPARE(m_article.listings.size(), 2);
    QCOMPARE(m_article.listings[0].language, u"go"_qs);
    QCOMPARE(m_article.listings[0].caption, u"Listing 1: Go"_qs);
    QCOMPARE(m_article.listings[0].source.toUtf8(), go);
    QCOMPARE(m_article.listings[1].language, u"rust"_qs);
    QCOMPARE(m_article.listings[1].caption, u"Listing 2: Rust"_qs);
    QCOMPARE(m_article.listings[1].source.toUtf8(), rust);
}

void TestBuiltinArticle::listings_standUnderConcurrencyModels()
{
    QString slug;
    QStringList places;
    for (const Node& node : m_article.body->children) {
        if (node.element == Element::Heading) {
            slug = node.value;
        } else if (node.element == Element::Listing) {
            places.append(slug);
        }
    }
    QCOMPARE(places, QStringList(2, u"concurrency-models"_qs));
}

void TestBuiltinArticle::furtherReading_isLinked()
{
    QStringList links;
    collectLinks(*m_article.body, links);
    const QStringList expected {
        u"https://blog.jetbrains.com/rust/2026/02/11/state-of-rust-2025/"_qs,
        u"https://survey.stackoverflow.co/2025/"_qs,
        u"https://doc.rust-lang.org/book/"_qs,
        u"https://go.dev/tour/"_qs,
    };
    QCOMPARE(links, expected);
}

void TestBuiltinArticle::length_isThatOfAnArticle()
{
    static const QRegularExpression word(QStringLiteral("\\S*\\w\\S*"));
    qsizetype count = 0;
    for (const Node& node : m_article.body->children) {
        QString text = plainText(node);
        auto matches = word.globalMatch(text.replace(QChar::Nbsp, u' '));
        for (; matches.hasNext(); matches.next()) {
            ++count;
        }
    }
    QVERIFY2(count >= 900 && count <= 1300, qPrintable(QString::number(count)));
}

void TestBuiltinArticle::everyLinkAndDirective_leadsSomewhere()
{
    QCOMPARE(findElement(*m_article.body, Element::Span), nullptr);
    QCOMPARE(findElement(*m_article.body, Element::Note), nullptr);
}

QTEST_GUILESS_MAIN(TestBuiltinArticle)
#include "tst_article_builtin_article.moc"
