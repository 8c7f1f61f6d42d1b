using ExportScreen.Core.Exiles;

namespace ExportScreen.Reference.Tests.Exiles;

public sealed class PersonalNamesTests
{
    static readonly PersonalNames names = PersonalNames.Knowing(Shipped.Exiles, Shipped.Gazetteer.Bodies);

    [Fact]
    public void Every_text_that_ships_passes()
    {
        Assert.Equal(258, Shipped.Exiles.Incidents.Count);
        Assert.Equal([], Shipped.Exiles.Incidents.Select(incident => incident.Summary).Where(names.InText));
        Assert.Equal([], Shipped.Exiles.Incidents.Select(incident => incident.Summary).Where(Days.In));
        Assert.Equal([], Shipped.Exiles.Incidents.Select(incident => incident.Technology).OfType<string>().Where(names.InTitle));
        Assert.Equal([], Shipped.Exiles.Incidents.Select(incident => incident.Actor).OfType<string>().Where(names.InText));
    }

    /// <summary>The names are made up.</summary>
    [Theory]
    [InlineData("Jamal Haddadi was taken from a hotel.")]
    [InlineData("A journalist, Jamal Haddadi, was taken from a hotel.")]
    [InlineData("Gulzira Auelbek was held at the airport.")]
    [InlineData("The activist Gulzira was held at the airport.")]
    [InlineData("Agents killed Umar Israpilov near his home.")]
    [InlineData("The blogger Tumsov was shot dead.")]
    [InlineData("Mr Karimzoda was handed over.")]
    [InlineData("Relatives of Dr. Nazarzoda were questioned.")]
    [InlineData("Ivan Sergeevich Petrenko was poisoned.")]
    [InlineData("Petrenko Ivan was poisoned in Berlin.")]
    [InlineData("A former officer, Sergei Ivanovich, was poisoned.")]
    [InlineData("I. S. Petrenko was poisoned.")]
    [InlineData("The spouse of A. Rahmatov was threatened.")]
    [InlineData("Elvin Mammad oglu was taken to Baku.")]
    [InlineData("Aijan Asan kyzy was expelled.")]
    [InlineData("Faisal bin Turki was lured onto a flight.")]
    [InlineData("Abu Yahya was rendered to Dushanbe.")]
    [InlineData("Abd al-Karim Mansuri was detained.")]
    [InlineData("Abdulaziz al-Ghamdani was followed in London.")]
    [InlineData("Nguyen Van Thanh disappeared in Bangkok.")]
    [InlineData("Tran Minh Duc disappeared in Bangkok.")]
    [InlineData("Wang Xiaoming was returned from Thailand.")]
    [InlineData("Abliz Tursunjan was returned from Egypt.")]
    [InlineData("Paul Rusagarwa was stabbed in Johannesburg.")]
    [InlineData("Jean-Claude Habyimana was shot.")]
    [InlineData("Tesfaye Gebremariam was watched by spyware.")]
    [InlineData("Reza Farrokhi was lured to Turkey.")]
    [InlineData("Masoumeh Alizadegan got threats.")]
    [InlineData("María Fernanda Quiroga was shot in Costa Rica.")]
    [InlineData("Harpreet Singh Dhillon was shot in Canada.")]
    [InlineData("Mehmet Yıldırımcan was seized in Kosovo.")]
    [InlineData("Maksat Orazow was beaten at the consulate.")]
    [InlineData("Dzmitry Kavalenka was held in Moscow.")]
    [InlineData("JAMAL HADDADI was taken.")]
    [InlineData("the writer jamal haddadi was taken")]
    [InlineData("Authorities accuse Muhidbek K. of extremism.")]
    [InlineData("Nasrinda, a lawyer, was followed.")]
    [InlineData("Park Sang-hyeok received threats in Seoul.")]
    [InlineData("The dissident's brother Rustam was jailed.")]
    [InlineData("Иван Петренко был отравлен.")]
    [InlineData("جمال حدادي")]
    [InlineData("王小明被遣返。")]
    public void A_text_that_names_somebody_is_found(string text) => Assert.True(names.InText(text));

    [Theory]
    [InlineData("A journalist was taken from a hotel in Istanbul and brought to Tashkent.")]
    [InlineData("Two activists were held in Bangkok on a Cambodian request; the UN refugee agency protested.")]
    [InlineData("Phones of four exiles in London were infected with Pegasus, according to Citizen Lab.")]
    [InlineData("The European Court of Human Rights found that Russia handed over an asylum seeker in January 2019.")]
    [InlineData("The Ministry of Internal Affairs of Tajikistan says that no such person was ever held.")]
    [InlineData("Facial recognition in Moscow led police to a deserter.")]
    [InlineData("A member of the Islamic Renaissance Party was arrested in Belarus and released after protests.")]
    [InlineData("The State Security Service denies that it operated the tool.")]
    [InlineData("Relatives in Xinjiang were questioned after a protest at the Chinese embassy in The Hague.")]
    [InlineData("Turkish intelligence abducted a teacher in Moldova; a court in Strasbourg condemned it.")]
    public void A_text_about_states_and_roles_passes(string text) => Assert.False(names.InText(text));

    [Theory]
    [InlineData("NSO Group Pegasus", false)]
    [InlineData("Candiru", false)]
    [InlineData("Paragon Graphite", false)]
    [InlineData("Jamal Haddadi's phone", true)]
    [InlineData("Transnational repression: governments target nationals living abroad", false)]
    [InlineData("Governments Target Nationals Living Abroad", false)]
    [InlineData("The abduction of Rustam Haddadi", true)]
    public void A_title_is_looked_at_for_given_names(string title, bool found) => Assert.Equal(found, names.InTitle(title));

    [Theory]
    [InlineData("https://example.org/news/exiled-journalist-abducted-in-turkey", false)]
    [InlineData("https://www.hrw.org/news/2021/05/turkmenistan-activists-abroad", false)]
    [InlineData("https://example.org/news/2020/05/jamal-haddadi-abducted", true)]
    [InlineData("https://example.org/haddadi_jamal.html", true)]
    [InlineData("https://example.org/search?q=Jamal%20Haddadi", true)]
    [InlineData("https://example.org/news/activist-muratbaq-detained", true)]
    [InlineData("https://example.org/exile/tursunbekov", true)]
    [InlineData("https://example.org/poet-abdul-rahim-extradited", true)]
    [InlineData("https://example.org/dinara_alaam", true)]
    public void An_address_is_looked_at_for_given_names(string url, bool found) => Assert.Equal(found, names.InAddress(url));
}
