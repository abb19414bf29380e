/** Des fautes posées une à une sur un PDF/A-1b juste, et la règle qui doit voir chacune. */
import { composerPdf, type OptionsPdf, type Retouche, retoucher } from './composer-pdf.ts'

export interface FautePdf {
  faute: string
  /** Les règles qui s'allument, et elles seules. */
  regles: readonly string[]
  /** Pourquoi Preflight, lui, ne la voit pas ; absent quand il la voit. */
  sansPreflight?: string
  options?: OptionsPdf
  retouches?: readonly Retouche[]
  apres?: readonly Retouche[]
}

const CATALOGUE = '/Type /Catalog\n'
const PAGE = '/Type /Page\n'
const ANNOTATION = '/F 4\n'
const IMAGE = '/Subtype /Image\n'
const CONTENU = '1 0 0 -1 0 841.89 cm\n'
const avant = (objet: string): Retouche => [/(?<=\n)3 0 obj\n/, `${objet}\nendobj\n3 0 obj\n`]
const ajouter = (repere: string, suite: string): Retouche => [repere, `${repere}${suite}\n`]

const faute = (regle: string, titre: string, ...retouches: readonly Retouche[]): FautePdf => ({
  faute: titre,
  regles: [`pdfa.${regle}`],
  retouches,
})

const sansPreflight = (pourquoi: string, faute: FautePdf): FautePdf => ({
  ...faute,
  sansPreflight: pourquoi,
})

const apres = (regle: string, titre: string, ...retouches: readonly Retouche[]): FautePdf => ({
  faute: titre,
  regles: [`pdfa.${regle}`],
  apres: retouches,
})

const etat = (cles: string): readonly Retouche[] => [
  ajouter('/Resources 6 0 R\n', ''),
  ['/ColorSpace <<\n', `/ExtGState <<\n/Gs1 40 0 R\n>>\n/ColorSpace <<\n`],
  avant(`40 0 obj\n<<\n/Type /ExtGState\n${cles}\n>>`),
  [CONTENU, `/Gs1 gs\n${CONTENU}`],
]

const formulaire = (cles: string): Retouche =>
  avant(
    `40 0 obj\n<<\n/Type /XObject\n/Subtype /Form\n/BBox [0 0 10 10]\n${cles}/Length 1\n>>\nstream\nn\nendstream`,
  )

/** L'objet entier du profil ICC. */
const PROFIL = /\d\d 0 obj\n<<\n\/Length \d+\n\/N 3\n>>\nstream\n[\s\S]*?\nendstream\nendobj\n/
const MARQUE = '<pdfaid:part>1</pdfaid:part>'
const ACTION = '/S /URI\n/URI (https://exemple.invalid/)\n'

export const FAUTES_PDF: readonly FautePdf[] = [
  {
    faute: 'octets avant l’en-tête',
    regles: ['pdfa.fichier.en-tete'],
    retouches: [['%PDF-1.4\n', 'x%PDF-1.4\n']],
  },
  sansPreflight(
    'Il n’y voit pas de faute ; chez nous, un avertissement.',
    faute('fichier.version', 'version 1.6', ['%PDF-1.4', '%PDF-1.6']),
  ),
  apres('fichier.commentaire-binaire', 'pas de commentaire binaire', [/%[\x80-\xff]{4}/, '%abcd']),
  apres('fichier.fin', 'texte derrière %%EOF', ['%%EOF\n', '%%EOF\nreste\n']),
  sansPreflight(
    'Il lit les lignes de renvoi sans égard à leurs vingt octets.',
    apres('fichier.renvois', 'table des renvois décalée', [
      /\n0000000092 00000 n /,
      '\n92 00000 n         ',
    ]),
  ),
  faute('fichier.identifiant', 'pas d’identifiant', [/\/ID \[.*\]\n/, '']),
  faute(
    'fichier.chiffrement',
    'chiffrement annoncé',
    ['/Info 13 0 R', '/Info 13 0 R\n/Encrypt 40 0 R'],
    avant('40 0 obj\n<<\n/Filter /Standard\n/V 1\n/R 2\n/P -4\n/O <00>\n/U <00>\n>>'),
  ),
  sansPreflight(
    'Il ne compte pas les pages.',
    faute(
      'fichier.catalogue',
      'aucune page',
      ['/Kids [7 0 R]', '/Kids []'],
      ['/Count 1', '/Count 0'],
      ['/Annots [12 0 R]\n', ''],
    ),
  ),
  apres('fichier.objet-illisible', 'renvoi faux', [
    /(?<=\n)0000000015 00000 n /,
    '0000000092 00000 n ',
  ]),
  faute('fichier.calques', 'calques', ajouter(CATALOGUE, '/OCProperties << /OCGs [] /D << >> >>')),
  faute('fichier.fichier-joint', 'fichier joint', [
    /(?<=\n)2 0 obj\n<<\n/,
    '2 0 obj\n<<\n/EmbeddedFiles << /Names [] >>\n',
  ]),
  apres('objets.forme', 'endobj sur la ligne de l’objet', [
    /\n\/F1 8 0 R\n>>\n\/XObject <<\n\/I1 9 0 R\n>>\n\/ColorSpace <<\n>>\n>>\nendobj/,
    '\n/F1 8 0 R\n>>\n/XObject <<\n/I1 9 0 R\n>>\n/ColorSpace <<\n>>\n>> endobj',
  ]),
  faute(
    'objets.hexadecimal',
    'chaîne hexadécimale impaire',
    ajouter('/Info 13 0 R', '\n/Ecrit <abc>'),
  ),
  apres('objets.longueur-flux', 'longueur de flux fausse', ['/Length 434', '/Length 433']),
  apres('objets.mots-du-flux', 'stream suivi d’un retour chariot seul', [
    /(?<=\/Length 4\n>>\n)stream\n/,
    'stream\r',
  ]),
  faute(
    'objets.flux-externe',
    'données dans un autre fichier',
    avant('40 0 obj\n<<\n/F (ailleurs.bin)\n/Length 1\n>>\nstream\nn\nendstream'),
  ),
  faute(
    'objets.lzw',
    'compression LZW',
    avant('40 0 obj\n<<\n/Filter /LZWDecode\n/Length 3\n>>\nstream\n\x80\x0b\x60\nendstream'),
  ),
  faute(
    'objets.filtre-inconnu',
    'filtre de PDF 1.5',
    avant('40 0 obj\n<<\n/Filter /JPXDecode\n/Length 1\n>>\nstream\nn\nendstream'),
  ),
  faute('objets.nombre', 'entier trop grand', ajouter(PAGE, '/Rotation 4294967296')),
  faute('objets.chaine', 'nom de 130 signes', ajouter(PAGE, `/Suite /${'n'.repeat(130)}`)),
  faute('objets.taille', 'tableau de 9 000 éléments', avant(`40 0 obj\n[${'1 '.repeat(9000)}]`)),
  faute('couleur.intention', 'pas de profil de sortie', ['/OutputIntents [25 0 R]\n', '']),
  faute('couleur.profil', 'profil de sortie coupé', [
    /(?<=\/N 3\n>>\nstream\n)[\s\S]*?(?=\nendstream)/,
    'acsp',
  ]),
  faute('couleur.profil-composantes', 'profil annoncé CMJN', ['/N 3\n', '/N 4\n']),
  faute(
    'couleur.profil-unique',
    'deux profils de sortie',
    [/(?<=\/OutputIntents \[\d+ 0 R)\]/, ' 40 0 R]'],
    [PROFIL, (objet) => `${objet}41${objet.slice(2)}`],
    avant(
      '40 0 obj\n<<\n/Type /OutputIntent\n/S /GTS_PDFA1\n/OutputConditionIdentifier (x)\n/DestOutputProfile 41 0 R\n>>',
    ),
  ),
  faute('couleur.dispositif', 'noir en CMJN sous un profil RVB', [
    CONTENU,
    `0 0 0 1 k\n${CONTENU}`,
  ]),
  faute(
    'couleur.icc',
    'espace ICCBased sans profil',
    ['/ColorSpace <<\n', '/ColorSpace <<\n/Cs1 [/ICCBased 40 0 R]\n'],
    avant('40 0 obj\n<<\n/N 3\n/Length 1\n>>\nstream\nn\nendstream'),
    [CONTENU, `/Cs1 cs\n${CONTENU}`],
  ),
  faute(
    'couleur.device-n',
    'neuf composantes',
    [
      '/ColorSpace <<\n',
      `/ColorSpace <<\n/Cs1 [/DeviceN [${'/A '.repeat(9)}] /DeviceRGB 40 0 R]\n`,
    ],
    avant('40 0 obj\n<<\n/FunctionType 2\n/Domain [0 1]\n/N 1\n>>'),
    [CONTENU, `/Cs1 cs\n${CONTENU}`],
  ),
  sansPreflight(
    'Il passe la fin d’un contenu coupé.',
    faute('contenu.lisible', 'contenu qui s’arrête dans une chaîne', [CONTENU, `${CONTENU}(\n`]),
  ),
  faute('contenu.operateur', 'opérateur inconnu', [CONTENU, `zz\n${CONTENU}`]),
  faute('contenu.etats-emboites', 'vingt-neuf états emboîtés', [
    CONTENU,
    `${'q '.repeat(29)}${'Q '.repeat(29)}\n${CONTENU}`,
  ]),
  faute('contenu.rendu', 'intention de rendu inconnue', [CONTENU, `/Vif ri\n${CONTENU}`]),
  faute('contenu.interpolation', 'image interpolée', ajouter(IMAGE, '/Interpolate true')),
  faute('contenu.variantes', 'image avec variantes', ajouter(IMAGE, '/Alternates []')),
  faute(
    'contenu.formulaire-x',
    'formulaire PostScript',
    formulaire('/Subtype2 /PS\n'),
    ['/I1 9 0 R\n', '/I1 9 0 R\n/Fx 40 0 R\n'],
    [CONTENU, `/Fx Do\n${CONTENU}`],
  ),
  faute(
    'contenu.postscript',
    'objet PostScript',
    avant('40 0 obj\n<<\n/Type /XObject\n/Subtype /PS\n/Length 1\n>>\nstream\nn\nendstream'),
    ['/I1 9 0 R\n', '/I1 9 0 R\n/Fx 40 0 R\n'],
    [CONTENU, `/Fx Do\n${CONTENU}`],
  ),
  faute('contenu.transfert', 'fonction de transfert', ...etat('/TR /Identity')),
  faute('police.incorporee', 'police non incorporée', ['/FontFile2 19 0 R\n', '']),
  sansPreflight(
    'Il prend le programme sous toute clé.',
    faute('police.programme', 'programme de police sous une autre clé', [
      '/FontFile2 19 0 R',
      '/FontFile 19 0 R',
    ]),
  ),
  faute('police.dictionnaire', 'police sans nom', [
    '/Subtype /Type0\n/BaseFont /BZZZZZ+DejaVuSans\n',
    '/Subtype /Type0\n',
  ]),
  faute('police.composite', 'pas de correspondance des glyphes', ['/CIDToGIDMap /Identity\n', '']),
  faute('police.cmap', 'codage d’une police composite inconnu', [
    '/Encoding /Identity-H',
    '/Encoding /UniJIS-UCS2-H',
  ]),
  faute('police.cidset', 'sous-ensemble sans CIDSet', ['/CIDSet 21 0 R\n', '']),
  faute('police.chasses', 'largeur fausse', ['698.242188', '998.242188']),
  {
    faute: 'police standard non incorporée',
    regles: ['pdfa.police.incorporee', 'pdfa.police.largeurs-simples'],
    retouches: [
      ['/F1 8 0 R\n', '/F1 8 0 R\n/F9 40 0 R\n'],
      avant('40 0 obj\n<<\n/Type /Font\n/Subtype /Type1\n/BaseFont /Helvetica\n>>'),
      [CONTENU, `BT /F9 9 Tf 10 10 Td (a) Tj ET\n${CONTENU}`],
    ],
  },
  {
    faute: 'police TrueType au codage étranger',
    regles: ['pdfa.police.incorporee', 'pdfa.police.codage'],
    retouches: [
      ['/F1 8 0 R\n', '/F1 8 0 R\n/F9 40 0 R\n'],
      avant(
        '40 0 obj\n<<\n/Type /Font\n/Subtype /TrueType\n/BaseFont /Essai\n/FirstChar 97\n/LastChar 97\n/Widths [500]\n/Encoding /Autre\n>>',
      ),
      [CONTENU, `BT /F9 9 Tf 10 10 Td (a) Tj ET\n${CONTENU}`],
    ],
  },
  {
    faute: 'sous-ensemble Type 1 sans CharSet',
    regles: ['pdfa.police.incorporee', 'pdfa.police.charset'],
    retouches: [
      ['/F1 8 0 R\n', '/F1 8 0 R\n/F9 40 0 R\n'],
      avant(
        '40 0 obj\n<<\n/Type /Font\n/Subtype /Type1\n/BaseFont /ABCDEF+Essai\n/FirstChar 97\n/LastChar 97\n/Widths [500]\n/FontDescriptor 41 0 R\n>>\nendobj\n41 0 obj\n<<\n/Type /FontDescriptor\n/FontName /ABCDEF+Essai\n/Flags 32\n>>',
      ),
      [CONTENU, `BT /F9 9 Tf 10 10 Td (a) Tj ET\n${CONTENU}`],
    ],
  },
  faute(
    'transparence.masque-image',
    'image à canal alpha',
    ajouter(IMAGE, '/SMask 40 0 R'),
    avant(
      '40 0 obj\n<<\n/Type /XObject\n/Subtype /Image\n/Width 1\n/Height 1\n/BitsPerComponent 8\n/ColorSpace /DeviceGray\n/Length 1\n>>\nstream\nx\nendstream',
    ),
  ),
  faute(
    'transparence.masque-etat',
    'masque d’état graphique',
    ...etat('/SMask << /Type /Mask /S /Alpha >>'),
  ),
  faute('transparence.opacite', 'trait à demi transparent', ...etat('/ca 0.5')),
  faute('transparence.fusion', 'fusion Multiply', ...etat('/BM /Multiply')),
  faute(
    'transparence.groupe',
    'page en groupe de transparence',
    ajouter(PAGE, '/Group << /S /Transparency /CS /DeviceRGB >>'),
  ),
  faute('annotation.genre', 'annotation de film', ['/Subtype /Link', '/Subtype /Movie']),
  faute('annotation.drapeaux', 'annotation qui ne s’imprime pas', [ANNOTATION, '/F 0\n']),
  faute('annotation.opacite', 'annotation transparente', ajouter(ANNOTATION, '/CA 0.4')),
  faute(
    'annotation.apparence',
    'apparence au survol',
    ajouter(ANNOTATION, '/AP << /N 40 0 R /R 40 0 R >>'),
    formulaire(''),
  ),
  {
    faute: 'annotation colorée sans profil',
    regles: ['pdfa.couleur.intention', 'pdfa.annotation.couleur'],
    retouches: [ajouter(ANNOTATION, '/C [1 0 0]'), ['/OutputIntents [25 0 R]\n', '']],
  },
  faute(
    'annotation.formulaire',
    'champs à dessiner par le lecteur',
    ajouter(CATALOGUE, '/AcroForm << /Fields [] /NeedAppearances true >>'),
  ),
  sansPreflight(
    'Il ne regarde pas A sur un champ ; chez nous, un avertissement.',
    faute(
      'annotation.champ',
      'champ qui agit',
      ['/Subtype /Link', '/Subtype /Widget\n/FT /Tx\n/T (champ)\n/AP << /N 40 0 R >>'],
      formulaire(''),
    ),
  ),
  faute(
    'annotation.aspect-champ',
    'champ sans aspect',
    ['/Subtype /Link', '/Subtype /Widget\n/FT /Tx\n/T (champ)'],
    [/\/A \d+ 0 R\n/, ''],
  ),
  faute(
    'action.javascript',
    'programme à l’ouverture',
    ajouter(CATALOGUE, '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>'),
  ),
  faute('action.interdite', 'lancement d’un programme', [ACTION, '/S /Launch\n/F (calc.exe)\n']),
  faute('action.nommee', 'action d’impression', [ACTION, '/S /Named\n/N /Print\n']),
  faute(
    'action.declencheur',
    'action à l’impression du document',
    ajouter(CATALOGUE, '/AA << /WP << /S /GoTo /D [7 0 R /Fit] >> >>'),
  ),
  {
    faute: 'pas de métadonnées',
    regles: ['pdfa.metadonnees.presence'],
    retouches: [['/Metadata 26 0 R\n', '']],
  },
  faute(
    'metadonnees.filtre',
    'métadonnées comprimées',
    ['/Subtype /XML\n', '/Subtype /XML\n/Filter /ASCIIHexDecode\n'],
    [
      /<\?xpacket begin[\s\S]*<\?xpacket end="w"\?>/,
      (xmp) => Buffer.from(xmp, 'latin1').toString('hex'),
    ],
  ),
  faute('metadonnees.lisibles', 'métadonnées mal formées', ['</x:xmpmeta>', '']),
  faute('metadonnees.paquet', 'encodage dans l’en-tête du paquet', [
    ' id="W5M0MpCehiHzreSzNTczkc9d"',
    ' id="W5M0MpCehiHzreSzNTczkc9d" encoding="UTF-8"',
  ]),
  faute('metadonnees.marque', 'PDF/A-3', [MARQUE, '<pdfaid:part>3</pdfaid:part>']),
  faute('metadonnees.accord', 'titre d’Info différent', ['(Compte rendu)', '(Autre titre)']),
  faute('metadonnees.accord', 'date de création écrite à même Info, différente', [
    /\/CreationDate \d+ 0 R/,
    '/CreationDate (D:20260302111530Z)',
  ]),
  sansPreflight(
    'Il ne compare que les dates écrites à même Info, et pdfkit les écrit à part.',
    faute('metadonnees.accord', 'date d’Info différente', [
      '(D:20260302101530Z)',
      '(D:20260302111530Z)',
    ]),
  ),
  faute('metadonnees.auteur-unique', 'deux auteurs', [
    '<rdf:li>Dr Alice Bonnet</rdf:li>',
    '<rdf:li>Dr Alice Bonnet</rdf:li><rdf:li>Dr Bis</rdf:li>',
  ]),
  faute('metadonnees.schema-connu', 'propriété d’un schéma inconnu', [
    '<pdf:Producer>',
    '<e:Note xmlns:e="https://exemple.invalid/schema">x</e:Note><pdf:Producer>',
  ]),
  sansPreflight(
    'Il ne juge que le niveau B.',
    faute('metadonnees.structure', 'PDF/A-1a sans balises', [
      '<pdfaid:conformance>B',
      '<pdfaid:conformance>A',
    ]),
  ),
]

/** Le PDF de cette faute. */
export async function poserFaute({
  options,
  retouches = [],
  apres: brutes = [],
}: FautePdf): Promise<Buffer> {
  return retoucher(await composerPdf(options), retouches, brutes)
}
