/** Une douzaine de cas d'histoire, écrits à la main dans la forme des fichiers de l'Insee. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Le contenu d'un fichier par son nom, `AAAA` pour le millésime. */
export type Jeu = Record<string, string>

export const JEU: Jeu = {
  'v_commune_AAAA.csv': `TYPECOM,COM,REG,DEP,CTCD,ARR,TNCC,NCC,NCCENR,LIBELLE,CAN,COMPARENT
COM,01025,84,01,01D,012,0,BAGE DOMMARTIN,Bâgé-Dommartin,Bâgé-Dommartin,0117,
COMD,01025,,,,,0,BAGE LA VILLE,Bâgé-la-Ville,Bâgé-la-Ville,,01025
COMD,01144,,,,,0,DOMMARTIN,Dommartin,Dommartin,,01025
COM,2A004,94,2A,20R,2A1,1,AJACCIO,Ajaccio,Ajaccio,2A99,
COM,51108,44,51,51D,513,0,CHALONS EN CHAMPAGNE,Châlons-en-Champagne,Châlons-en-Champagne,5198,
COM,63220,84,63,63D,633,0,MAZOIRES,Mazoires,Mazoires,6308,
COM,75056,11,75,75C,751,0,PARIS,Paris,Paris,7599,
ARM,75114,11,75,75C,751,0,PARIS 14,Paris 14e Arrondissement,Paris 14e Arrondissement,,75056
COM,69123,84,69,69M,691,0,LYON,Lyon,Lyon,6999,
ARM,69381,84,69,69M,691,0,LYON 01,Lyon 1er Arrondissement,Lyon 1er Arrondissement,,69123
COM,97105,01,971,971D,9711,0,BASSE TERRE,Basse-Terre,Basse-Terre,9799,
`,
  'v_commune_depuis_1943.csv': `COM,TNCC,NCC,NCCENR,LIBELLE,DATE_DEBUT,DATE_FIN
01025,0,BAGE LA VILLE,Bâgé-la-Ville,Bâgé-la-Ville,1943-01-01,2018-01-01
01025,0,BAGE DOMMARTIN,Bâgé-Dommartin,Bâgé-Dommartin,2018-01-01,
01144,0,DOMMARTIN,Dommartin,Dommartin,1943-01-01,2018-01-01
20004,1,AJACCIO,Ajaccio,Ajaccio,1943-01-01,1976-01-01
2A004,1,AJACCIO,Ajaccio,Ajaccio,1976-01-01,
51108,0,CHALONS SUR MARNE,Châlons-sur-Marne,Châlons-sur-Marne,1943-01-01,1997-12-29
51108,0,CHALONS EN CHAMPAGNE,Châlons-en-Champagne,Châlons-en-Champagne,1997-12-29,
63220,0,MAZOIRES,Mazoires,Mazoires,1943-01-01,
75056,0,PARIS,Paris,Paris,1943-01-01,
69123,0,LYON,Lyon,Lyon,1943-01-01,
97105,0,BASSE TERRE,Basse-Terre,Basse-Terre,1943-01-01,
97123,0,SAINT BARTHELEMY,Saint-Barthélemy,Saint-Barthélemy,1943-01-01,2007-07-15
`,
  'v_mvt_commune_AAAA.csv': `MOD,DATE_EFF,TYPECOM_AV,COM_AV,TNCC_AV,NCC_AV,NCCENR_AV,LIBELLE_AV,TYPECOM_AP,COM_AP,TNCC_AP,NCC_AP,NCCENR_AP,LIBELLE_AP
32,2018-01-01,COM,01025,0,BAGE LA VILLE,Bâgé-la-Ville,Bâgé-la-Ville,COM,01025,0,BAGE DOMMARTIN,Bâgé-Dommartin,Bâgé-Dommartin
32,2018-01-01,COM,01025,0,BAGE LA VILLE,Bâgé-la-Ville,Bâgé-la-Ville,COMD,01025,0,BAGE LA VILLE,Bâgé-la-Ville,Bâgé-la-Ville
32,2018-01-01,COM,01144,0,DOMMARTIN,Dommartin,Dommartin,COM,01025,0,BAGE DOMMARTIN,Bâgé-Dommartin,Bâgé-Dommartin
10,1997-12-29,COM,51108,0,CHALONS SUR MARNE,Châlons-sur-Marne,Châlons-sur-Marne,COM,51108,0,CHALONS EN CHAMPAGNE,Châlons-en-Champagne,Châlons-en-Champagne
41,1976-01-01,COM,20004,1,AJACCIO,Ajaccio,Ajaccio,COM,2A004,1,AJACCIO,Ajaccio,Ajaccio
`,
  'v_pays_territoire_AAAA.csv': `COG,ACTUAL,CRPAY,ANI,LIBCOG,LIBENR,CODEISO2,CODEISO3,CODENUM3
XXXXX,1,,,FRANCE,République française,FR,FRA,250
99352,1,,1962,ALGÉRIE,République algérienne démocratique et populaire,DZ,DZA,012
99116,1,,1993,TCHÉQUIE,République tchèque,CZ,CZE,203
99999,2,,,APATRIDES,,,,
`,
  'v_pays_et_territoire_depuis_1943.csv': `COG,CRPAY,LIBCOG,LIBENR,DATE_DEBUT,DATE_FIN
99352,,Algérie,République algérienne démocratique et populaire,1962-07-05,
99115,,Tchécoslovaquie,République fédérale tchèque et slovaque,1943-01-01,1993-01-01
`,
  'v_comer_AAAA.csv': `COMER,TNCC,NCC,NCCENR,LIBELLE
977,0,SAINT BARTHELEMY,Saint-Barthélemy,Saint-Barthélemy
987,3,POLYNESIE FRANCAISE,Polynésie française,Polynésie française
`,
  'v_commune_comer_AAAA.csv': `COM_COMER,TNCC,NCC,NCCENR,LIBELLE,NATURE_ZONAGE,COMER,LIBELLE_COMER
97701,0,SAINT BARTHELEMY,Saint-Barthélemy,Saint-Barthélemy,COM,977,Saint-Barthélemy
98735,0,PAPEETE,Papeete,Papeete,COM,987,Polynésie française
`,
  'v_commune_outremer_depuis_1943.csv': `NATURE_ZONAGE,COM_COMER,TNCC,NCC,NCCENR,LIBELLE,DATE_DEBUT,DATE_FIN
COM,92352,0,ORAN,Oran,Oran,1943-01-01,1962-07-05
COM,97701,0,SAINT BARTHELEMY,Saint-Barthélemy,Saint-Barthélemy,2007-07-15,
`,
  'v_tom_depuis_1943.csv': `COMER,TNCC,NCC,NCCENR,LIBELLE,DATE_DEBUT,DATE_FIN
923,0,ALGERIE FRANCAISE,Algérie française,Algérie française,1943-01-01,1962-07-05
`,
  'v_codes_extension_AAAA.csv': `CODE_EXT,CODE_GEO,LIBGEO
97198,97105,Basse-Terre
`,
}

/** Écrit le jeu dans un dossier temporaire, comme un téléchargement ; rend le dossier. */
export function ecrireJeu(
  millesime = 2026,
  changements: Record<string, string | null> = {},
): string {
  const dossier = mkdtempSync(path.join(tmpdir(), 'cog-'))
  for (const [nom, contenu] of Object.entries({ ...JEU, ...changements }))
    if (contenu !== null)
      writeFileSync(
        path.join(dossier, nom.replace('AAAA', String(millesime))),
        `\uFEFF${contenu.replaceAll('\n', '\r\n')}`,
      )
  return dossier
}
