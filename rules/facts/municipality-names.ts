/**
 * Municipalities of Flanders and of Wallonia, `;` between them and `/` between the names of one: the official one first,
 * then the Dutch or French one, and for some cities what they are called in English or German. They help to find a place
 * and decide nothing that its postcode would not: each lies where that says. Left out is what two places are called that
 * lie in different regions (Saint-Nicolas), or a province as well (Limburg): there the postcode is asked for.
 *
 * Names of 2020, after the geographical classification of Statbel; one that has joined another since is still known. From
 * the open data set "Belgian Municipalities" (https://github.com/vandenbroucke/belgian_municipalities), read on 27 November
 * 2026.
 */
export const namesInFlanders = `
  Aalst/Alost; Aalter; Aarschot; Aartselaar; Affligem; Alken; Alveringem; Antwerpen/Anvers/Antwerp; Anzegem;
  Ardooie; Arendonk; As; Asse; Assenede; Avelgem; Baarle-Hertog/Baerle-Duc; Balen; Beernem; Beerse; Beersel;
  Begijnendijk; Bekkevoort; Beringen; Berlaar; Berlare; Bertem; Bever/Biévène; Beveren; Bierbeek; Bilzen;
  Blankenberge; Bocholt; Boechout; Bonheiden; Boom; Boortmeerbeek; Borgloon/Looz; Bornem; Borsbeek; Boutersem;
  Brakel; Brasschaat; Brecht; Bredene; Bree; Brugge/Bruges/Brügge; Buggenhout; Damme; De Haan; De Panne/La Panne;
  De Pinte; Deerlijk; Deinze; Denderleeuw; Dendermonde/Termonde; Dentergem; Dessel; Destelbergen; Diepenbeek;
  Diest; Diksmuide/Dixmude; Dilbeek; Dilsen-Stokkem; Drogenbos; Duffel; Edegem; Eeklo; Erpe-Mere; Essen; Evergem;
  Galmaarden/Gammerages; Gavere; Geel; Geetbets; Genk; Gent/Gand/Ghent; Geraardsbergen/Grammont; Gingelom; Gistel;
  Glabbeek; Gooik; Grimbergen; Grobbendonk; Haacht; Haaltert; Halen; Halle/Hal; Ham; Hamme; Hamont-Achel;
  Harelbeke; Hasselt; Hechtel-Eksel; Heers; Heist-op-den-Berg; Hemiksem; Herent; Herentals; Herenthout;
  Herk-de-Stad/Herck-la-Ville; Herne; Herselt; Herstappe; Herzele; Heusden-Zolder; Heuvelland; Hoegaarden;
  Hoeilaart; Hoeselt; Holsbeek; Hooglede; Hoogstraten; Horebeke; Houthalen-Helchteren; Houthulst; Hove;
  Huldenberg; Hulshout; Ichtegem; Ieper/Ypres; Ingelmunster; Izegem; Jabbeke; Kalmthout; Kampenhout;
  Kapelle-op-den-Bos; Kapellen; Kaprijke; Kasterlee; Keerbergen; Kinrooi; Kluisbergen; Knokke-Heist; Koekelare;
  Koksijde; Kontich; Kortemark; Kortenaken; Kortenberg; Kortessem; Kortrijk/Courtrai; Kraainem; Kruibeke; Kruisem;
  Kuurne; Laakdal; Laarne; Lanaken; Landen; Langemark-Poelkapelle; Lebbeke; Lede; Ledegem; Lendelede; Lennik;
  Leopoldsburg/Bourg-Léopold; Leuven/Louvain/Löwen; Lichtervelde; Liedekerke; Lier/Lierre; Lierde; Lievegem;
  Lille; Linkebeek; Lint; Linter; Lo-Reninge; Lochristi; Lokeren; Lommel; Londerzeel; Lubbeek; Lummen; Maarkedal;
  Maaseik; Maasmechelen; Machelen; Maldegem; Malle; Mechelen/Malines/Mecheln; Meerhout; Meise; Melle; Menen/Menin;
  Merchtem; Merelbeke; Merksplas; Mesen/Messines; Meulebeke; Middelkerke; Moerbeke; Mol; Moorslede; Mortsel;
  Nazareth; Niel; Nieuwerkerken; Nieuwpoort/Nieuport; Nijlen; Ninove; Olen; Oostende/Ostende/Ostend; Oosterzele;
  Oostkamp; Oostrozebeke; Opwijk; Oud-Heverlee; Oud-Turnhout; Oudenaarde/Audenarde; Oudenburg; Oudsbergen;
  Overijse; Peer; Pelt; Pepingen; Pittem; Poperinge; Putte; Puurs-Sint-Amands/Puers-Saint-Amand; Ranst; Ravels;
  Retie; Riemst; Rijkevorsel; Roeselare/Roulers; Ronse/Renaix; Roosdaal; Rotselaar; Ruiselede; Rumst; Schelle;
  Scherpenheuvel-Zichem/Montaigu-Zichem; Schilde; Schoten; Sint-Genesius-Rode/Rhode-Saint-Genèse;
  Sint-Gillis-Waas; Sint-Katelijne-Waver; Sint-Laureins; Sint-Lievens-Houtem; Sint-Martens-Latem; Sint-Niklaas;
  Sint-Pieters-Leeuw; Sint-Truiden/Saint-Trond; Spiere-Helkijn/Espierres-Helchin; Stabroek; Staden;
  Steenokkerzeel; Stekene; Temse/Tamise; Ternat; Tervuren; Tessenderlo; Tielt; Tielt-Winge; Tienen/Tirlemont;
  Tongeren/Tongres; Torhout; Tremelo; Turnhout; Veurne/Furnes; Vilvoorde/Vilvorde; Vleteren; Voeren/Fourons;
  Vorselaar; Vosselaar; Waasmunster; Wachtebeke; Waregem; Wellen; Wemmel; Wervik; Westerlo; Wetteren; Wevelgem;
  Wezembeek-Oppem; Wichelen; Wielsbeke; Wijnegem; Willebroek; Wingene; Wommelgem; Wortegem-Petegem; Wuustwezel;
  Zandhoven; Zaventem; Zedelgem; Zele; Zelzate; Zemst; Zoersel; Zonhoven; Zonnebeke; Zottegem; Zoutleeuw/Léau;
  Zuienkerke; Zulte; Zutendaal; Zwalm; Zwevegem; Zwijndrecht
`;

export const namesInWallonia = `
  Aiseau-Presles; Amay; Andenne; Anderlues; Anhée; Ans; Anthisnes; Antoing; Arlon/Aarlen; Assesse; Ath/Aat;
  Attert; Aubange; Aubel; Awans; Aywaille; Baelen; Bassenge/Bitsingen; Bastogne/Bastenaken; Beaumont; Beauraing;
  Beauvechain/Bevekom; Beloeil; Berloz; Bernissart; Bertogne; Bertrix; Beyne-Heusay; Binche; Bièvre; Blégny;
  Bouillon; Boussu; Braine-le-Château/Kasteelbrakel; Braine-le-Comte/’s Gravenbrakel; Braine-l’Alleud/Eigenbrakel;
  Braives; Brugelette; Brunehaut; Burdinne; Celles; Cerfontaine; Chapelle-lez-Herlaimont; Charleroi; Chastre;
  Chaudfontaine; Chaumont-Gistoux; Chimay; Chiny; Chièvres; Châtelet; Ciney; Clavier; Colfontaine;
  Comblain-au-Pont; Comines-Warneton/Komen-Waasten; Courcelles; Court-Saint-Etienne; Couvin; Crisnée; Dalhem;
  Daverdisse; Dinant; Dison; Doische; Donceel; Dour; Durbuy; Ecaussinnes; Eghezée; Ellezelles/Elzele;
  Enghien/Edingen; Engis; Erezée; Erquelinnes; Esneux; Estaimpuis; Estinnes; Etalle; Faimes; Farciennes;
  Fauvillers; Fernelmont; Ferrières; Fexhe-le-Haut-Clocher; Fleurus; Flobecq/Vloesberg; Floreffe; Florennes;
  Florenville; Flémalle; Fléron; Fontaine-l’Evêque; Fosses-la-Ville; Frameries; Frasnes-lez-Anvaing;
  Froidchapelle; Gedinne; Geer; Gembloux; Genappe/Genepiën; Gerpinnes; Gesves; Gouvy; Grez-Doiceau/Graven;
  Grâce-Hollogne; Habay; Ham-sur-Heure-Nalinnes; Hamoir; Hamois; Hannut/Hannuit; Hastière; Havelange; Hensies;
  Herbeumont; Herstal; Herve; Honnelles; Hotton; Houffalize; Houyet; Huy/Hoei; Hélécine; Héron; Incourt;
  Ittre/Itter; Jalhay; Jemeppe-sur-Sambre; Jodoigne/Geldenaken; Juprelle; Jurbise/Jurbeke; La Bruyère;
  La Hulpe/Terhulpen; La Louvière; La Roche-en-Ardenne; Lasne; Le Roeulx; Lens; Les Bons Villers; Lessines/Lessen;
  Leuze-en-Hainaut; Libin; Libramont-Chevigny; Lierneux; Limbourg; Lincent/Lijsem; Liège/Luik/Lüttich; Lobbes;
  Léglise; Malmedy; Manage; Manhay; Marche-en-Famenne; Marchin; Martelange; Meix-devant-Virton; Merbes-le-Château;
  Messancy; Mettet; Modave; Momignies; Mons/Bergen; Mont-Saint-Guibert; Mont-de-l’Enclus; Montigny-le-Tilleul;
  Morlanwelz; Mouscron/Moeskroen; Musson; Namur/Namen; Nandrin; Nassogne; Neufchâteau; Neupré; Nivelles/Nijvel;
  Ohey; Olne; Onhaye; Oreye/Oerle; Orp-Jauche; Ottignies-Louvain-la-Neuve; Ouffet; Oupeye; Paliseul; Pecq;
  Pepinster; Perwez/Perwijs; Philippeville; Plombières; Pont-à-Celles; Profondeville; Péruwelz; Quaregnon;
  Quiévrain; Quévy; Ramillies; Rebecq; Remicourt; Rendeux; Rixensart; Rochefort; Rouvroy; Rumes;
  Saint-Georges-sur-Meuse; Saint-Ghislain; Saint-Hubert; Saint-Léger; Sainte-Ode; Sambreville; Seneffe; Seraing;
  Silly/Opzullik; Sivry-Rance; Soignies/Zinnik; Sombreffe; Somme-Leuze; Soumagne; Spa; Sprimont; Stavelot;
  Stoumont; Tellin; Tenneville; Theux; Thimister-Clermont; Thuin; Tinlot; Tintigny; Tournai/Doornik; Trois-Ponts;
  Trooz; Tubize/Tubeke; Vaux-sur-Sûre; Verlaine; Verviers; Vielsalm; Villers-Le-Bouillet; Villers-la-Ville;
  Viroinval; Virton; Visé/Wezet; Vresse-sur-Semois; Waimes/Weismes; Walcourt; Walhain; Wanze; Waremme/Borgworm;
  Wasseiges; Waterloo; Wavre/Waver; Welkenraedt; Wellin; Yvoir
`;
