// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/boilerplate.h"

namespace dateline {

namespace {

enum class Where : std::uint8_t { Whole, Begin, Inside };

struct Phrase
{
    std::string_view words;
    Where where;
    LineMark mark;
    std::uint16_t maxBytes; // of the line
    bool evenWithStop; // also for a line that ends like a sentence
};

constexpr Phrase whole(std::string_view words, LineMark mark = LineMark::Boilerplate)
{
    return {words, Where::Whole, mark, 100, true};
}
constexpr Phrase begin(
    std::string_view words, std::uint16_t maxBytes = 160, LineMark mark = LineMark::Boilerplate)
{
    return {words, Where::Begin, mark, maxBytes, false};
}
constexpr Phrase beginAlways(
    std::string_view words, std::uint16_t maxBytes = 400, LineMark mark = LineMark::Boilerplate)
{
    return {words, Where::Begin, mark, maxBytes, true};
}
constexpr Phrase inside(std::string_view words, std::uint16_t maxBytes = 500)
{
    return {words, Where::Inside, LineMark::Boilerplate, maxBytes, true};
}
constexpr Phrase inNotice(std::string_view words) // of a line that is no sentence
{
    return {words, Where::Inside, LineMark::Boilerplate, 120, false};
}

// Wordings met on many news sites; collected by hand. First come buttons and headings that are the whole
// line.
// NOLINTNEXTLINE(modernize-avoid-c-arrays): clang 14 cannot deduce a std::array of so many
constexpr Phrase phrases[]{whole("google buzz"), whole("share"), whole("share this"),
    whole("share this article"), whole("share this story"), whole("share on facebook"),
    whole("share on twitter"), whole("tweet"), whole("print"), whole("email"), whole("e-mail"),
    whole("facebook"), whole("twitter"), whole("whatsapp"), whole("linkedin"), whole("pinterest"),
    whole("reddit"), whole("instagram"), whole("comments", LineMark::TailBegin),
    whole("comment", LineMark::TailBegin), whole("no comments", LineMark::TailBegin), whole("advertisement"),
    whole("advertisements"), whole("sponsored"), whole("sponsored content"), whole("promoted"),
    whole("related", LineMark::TailBegin), whole("related articles", LineMark::TailBegin),
    whole("related stories", LineMark::TailBegin), whole("related news", LineMark::TailBegin),
    whole("related content", LineMark::TailBegin), whole("related posts", LineMark::TailBegin),
    whole("read more"), whole("read also", LineMark::TailBegin), whole("see also"), whole("also read"),
    whole("read next", LineMark::TailBegin), whole("more information"),
    whole("more on this story", LineMark::TailBegin), whole("more on this"), whole("learn more"),
    whole("loading"), whole("subscribe"), whole("subscribe now"), whole("sign up"), whole("sign in"),
    whole("log in"), whole("login"), whole("home"), whole("menu"), whole("search"), whole("skip to content"),
    whole("skip to main content"), whole("ends"), whole("###"), whole("terms"), whole("privacy"),
    whole("dmca"), whole("permission"), whole("details"), whole("back to top"), whole("top"),
    whole("continue reading"), whole("show more"), whole("close"), whole("next"), whole("previous"),
    whole("listen"), whole("watch live"), whole("video"), whole("photos"), whole("gallery"), whole("image"),
    whole("photo"), whole("copy link"), whole("print this article"),
    whole("about the author", LineMark::TailBegin), whole("about the authors", LineMark::TailBegin),
    whole("author", LineMark::TailBegin), whole("begin optional trim"), whole("end optional trim"),
    whole("editors: begin optional trim"), whole("editors: end optional trim"), whole("trending"),
    whole("trending now"), whole("most read"), whole("most popular"), whole("recommended"),
    whole("you may also like"), whole("more"), whole("bc"), whole("urgent"), whole("see # of pageviews"),
    whole("getty"), whole("toggle navigation"),
    // labels over a title
    whole("opinion", LineMark::Label), whole("analysis", LineMark::Label),
    whole("commentary", LineMark::Label), whole("editorial", LineMark::Label),
    whole("background", LineMark::Label), whole("interview", LineMark::Label),
    whole("press release", LineMark::Label), whole("news release", LineMark::Label),
    whole("media release", LineMark::Label), whole("for immediate release", LineMark::Label),
    whole("breaking", LineMark::Label), whole("breaking news", LineMark::Label),
    whole("exclusive", LineMark::Label), whole("news", LineMark::Label), whole("world", LineMark::Label),
    whole("world news", LineMark::Label), whole("politics", LineMark::Label),
    whole("international", LineMark::Label), whole("middle east", LineMark::Label),
    whole("europe", LineMark::Label), whole("africa", LineMark::Label), whole("asia", LineMark::Label),
    whole("feature", LineMark::Label), whole("features", LineMark::Label),
    whole("latest news", LineMark::Label), whole("top stories", LineMark::Label),
    // neighbours of the article
    beginAlways("previous article", 300, LineMark::TailBegin),
    beginAlways("next article", 300, LineMark::TailBegin),
    beginAlways("previous post", 300, LineMark::TailBegin),
    beginAlways("next post", 300, LineMark::TailBegin),
    beginAlways("previous story", 300, LineMark::TailBegin),
    beginAlways("next story", 300, LineMark::TailBegin), beginAlways("read next:", 300, LineMark::TailBegin),
    beginAlways("read more:", 300), beginAlways("read also:", 300), beginAlways("see also:", 300),
    beginAlways("also read:", 300), beginAlways("related:", 300), beginAlways("related article:", 300),
    beginAlways("more on this:", 300), begin("more from "), begin("read the full"), begin("to read rest of"),
    begin("to read the rest"), begin("read more about"), begin("read more "), begin("topics:"),
    begin("tags:"), begin("filed under"), begin("posted in"), begin("categories:"), begin("keywords:"),
    // sharing, following, subscribing
    begin("share on "), begin("share this"), begin("share via"), begin("follow us"),
    beginAlways("follow us on", 200), begin("like us on"),
    beginAlways("join the conversation", 300, LineMark::TailBegin), begin("join us on"),
    beginAlways("sign up for", 250), beginAlways("sign up to", 250), beginAlways("subscribe to", 250),
    begin("subscribe"), begin("click here"), beginAlways("click here to", 200), begin("facebook twitter"),
    begin("copy link"), begin("email this"), begin("print this"), begin("download the app"),
    beginAlways("download our", 200), beginAlways("get the latest", 250), begin("get our"),
    begin("most read"), begin("most popular"), begin("trending:"), beginAlways("watch:", 200),
    begin("watch the video"), begin("listen to this"), begin("story continues"), begin("article continues"),
    begin("continue reading"), begin("support us"), begin("donate"), begin("view comments"),
    begin("show comments"), begin("before it's here, it's on the"), beginAlways("be the first to", 160),
    beginAlways("what are your thoughts", 200), begin("view ", 30), begin("advertisement", 60),
    begin("sponsored:", 200), beginAlways("do you have a story", 250), beginAlways("got a story", 250),
    beginAlways("find this article at", 120), begin("hits:", 40), begin("viewed:", 60),
    begin("recommended stories"), whole("member-only story"), whole("skip advertisement"),
    whole("end of list"), inNotice("min read"), inNotice("minute read"), begin("editor's note: sign up", 300),
    // comments
    begin("comments (", 60, LineMark::TailBegin),
    beginAlways("comments are closed", 120, LineMark::TailBegin),
    beginAlways("comments are moderated", 250, LineMark::TailBegin),
    begin("leave a comment", 120, LineMark::TailBegin), begin("leave a reply", 120, LineMark::TailBegin),
    begin("add a comment", 120, LineMark::TailBegin), begin("post a comment", 120, LineMark::TailBegin),
    beginAlways("please read our comment", 400), beginAlways("we have no tolerance for comments", 700),
    inside("comments containing"), inside("comment policy"), inside("abusive comments"),
    // notices and rights
    beginAlways("disclaimer", 900), begin("copyright (c)", 250), begin("copyright ©", 250),
    beginAlways("copyright 20", 250), beginAlways("copyright 19", 250), beginAlways("© ", 250),
    beginAlways("©20", 250), beginAlways("(c) 20", 250), inside("all rights reserved"),
    inside("may not be published, broadcast"), beginAlways("we use cookies", 500),
    beginAlways("this site uses cookies", 500), beginAlways("this website uses cookies", 500),
    beginAlways("by continuing to", 300), inside("cookie policy"), inside("accept cookies", 300),
    inNotice("privacy policy"), inNotice("terms of use"), inNotice("terms of service"),
    beginAlways("protected by recaptcha", 200), beginAlways("recaptcha requires", 200),
    beginAlways("no compatible source was found", 200), beginAlways("please enable javascript", 300),
    beginAlways("this article was originally published", 300),
    beginAlways("this article first appeared", 300), beginAlways("this post originally appeared", 300),
    beginAlways("republished with permission", 300), beginAlways("reprinted with", 300),
    inside("do not necessarily reflect"), inside("do not necessarily represent"),
    beginAlways("the views expressed", 400), beginAlways("views expressed in this", 400),
    beginAlways("the opinions expressed", 400), beginAlways("opinions expressed", 400),
    inside("views do not represent"), inside("contact our support team"), inside("owner of this content"),
    beginAlways("to contact the reporter", 300), beginAlways("to contact the editor", 300),
    beginAlways("for media inquiries", 300), begin("media contact", 200),
    beginAlways("this is a developing story", 200), inside("sign up for our newsletter"),
    inside("subscribe to our newsletter"),
    // pictures
    begin("photographer:", 160, LineMark::Credit), begin("photo credit", 160, LineMark::Credit),
    begin("photo by ", 160, LineMark::Credit), begin("photos by ", 160, LineMark::Credit),
    begin("photograph by ", 160, LineMark::Credit), begin("photography by ", 160, LineMark::Credit),
    begin("image credit", 160, LineMark::Credit), begin("image source", 160, LineMark::Credit),
    begin("picture credit", 160, LineMark::Credit), begin("image copyright", 160, LineMark::Credit),
    begin("getty images", 60, LineMark::Credit), begin("ap photo", 80, LineMark::Credit),
    begin("reuters/", 60, LineMark::Credit), begin("afp/", 60, LineMark::Credit),
    begin("credit:", 120, LineMark::Credit), whole("afp", LineMark::Credit),
    whole("reuters", LineMark::Credit), whole("associated press", LineMark::Credit),
    whole("epa", LineMark::Credit), beginAlways("photo:", 500, LineMark::Caption),
    beginAlways("image:", 500, LineMark::Caption), beginAlways("picture:", 500, LineMark::Caption),
    beginAlways("photograph:", 500, LineMark::Caption), beginAlways("caption:", 500, LineMark::Caption),
    beginAlways("file photo", 500, LineMark::Caption), beginAlways("in this photo", 500, LineMark::Caption),
    beginAlways("image caption", 500, LineMark::Caption),
    // date lines
    begin("published", 120, LineMark::Stamp), begin("updated", 120, LineMark::Stamp),
    begin("last updated", 120, LineMark::Stamp), begin("first published", 120, LineMark::Stamp),
    begin("posted", 120, LineMark::Stamp), begin("last modified", 120, LineMark::Stamp),
    begin("date:", 120, LineMark::Stamp), begin("issued", 120, LineMark::Stamp),
    begin("created", 120, LineMark::Stamp), begin("modified", 120, LineMark::Stamp),
    begin("publication date", 120, LineMark::Stamp), begin("release date", 120, LineMark::Stamp),
    // who reported
    beginAlways("reporting by", 300, LineMark::Agency),
    beginAlways("additional reporting by", 300, LineMark::Agency),
    beginAlways("editing by", 300, LineMark::Agency),
    beginAlways("with assistance by", 300, LineMark::Agency),
    beginAlways("with assistance from", 300, LineMark::Agency),
    beginAlways("with reporting from", 300, LineMark::Agency),
    beginAlways("with reporting by", 300, LineMark::Agency), beginAlways("writing by", 300, LineMark::Agency),
    beginAlways("compiled by", 200, LineMark::Agency),
    beginAlways("the associated press contributed to this", 200, LineMark::Agency),
    beginAlways("reuters contributed to this", 200, LineMark::Agency)};

bool fits(const Phrase& phrase, std::string_view line)
{
    switch (phrase.where) {
    case Where::Whole: return line == phrase.words;
    case Where::Begin: return line.substr(0, phrase.words.size()) == phrase.words;
    case Where::Inside: return line.find(phrase.words) != std::string_view::npos;
    }
    return false;
}

} // namespace

LineMark markOfLine(std::string_view folded, bool endsInStop)
{
    for (const Phrase& phrase : phrases) {
        if (folded.size() <= phrase.maxBytes && (phrase.evenWithStop || !endsInStop)
            && fits(phrase, folded)) {
            return phrase.mark;
        }
    }
    return LineMark::None;
}

} // namespace dateline
