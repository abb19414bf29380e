import { cleMatricule } from '../../../schemas/insi/cle-matricule.ts'
import { archiver } from '../../campagne/archive-fixe.ts'
import { avecCleDeLuhn } from './fictifs-essai.ts'
import { exifDe, jpegAvec, tiff } from './images-essai.ts'
import { pdfAvecAction } from './pdf-essai.ts'
import { mp4Avec } from './videos-essai.ts'

/** Une faute à planter : le fichier qui la porte, et où l’inspection doit la dire. */
export interface FauteEssai {
  regle: string
  fichier: string
  contenu: Buffer | string
  /** Le début de la place dite. */
  lieu: string
  membre?: string
  /** Ce qui ne doit paraître nulle part dans ce que l’inspection rend. */
  secret?: string
}

export const zip = (contenu: Readonly<Record<string, Buffer | string>>): Promise<Buffer> =>
  archiver(
    Object.entries(contenu).map(([nom, octets]) => ({ nom, octets: Buffer.from(octets) })),
    '2026-11-20',
  )

// Assemblés : écrits d'un bloc, ces exemples seraient eux-mêmes des secrets pour d'autres outils.
const PEM = ['-----BEGIN', 'PRIVATE', 'KEY-----'].join(' ')
const CORPS_DE_CLE = 'MIIE'.repeat(12)
const JETON = [
  Buffer.from('{"alg":"RS256"}').toString('base64url'),
  Buffer.from('{"sub":"essai"}').toString('base64url'),
  'c'.repeat(40),
].join('.')
const TELEPHONE = ['01', '23', '45', '67', '89'].join(' ')
/** Le mois 93 n’existe pas : la forme est celle d’un matricule corse, personne ne peut l’avoir. */
const MATRICULE = `155932B116001${cleMatricule('155932B116001')}`
const RPPS = avecCleDeLuhn('1000000000')
const FINESS = avecCleDeLuhn('75000000')

const page = (dedans: string) => `<!doctype html><title>x</title>\n${dedans}`
const ASSERTION = `<saml2:Assertion><ds:SignatureValue>${'A'.repeat(40)}</ds:SignatureValue></saml2:Assertion>`

const TEXTES: readonly FauteEssai[] = [
  ['garde.cle-privee', `${PEM}\n${CORPS_DE_CLE}`, CORPS_DE_CLE],
  ['garde.jeton-signe', `jeton ${JETON}`, JETON],
  ['garde.authorization', 'Authorization: Basic YWJjOmRlZg==', 'YWJjOmRlZg'],
  ['garde.cookie', 'Cookie: session=abcdef012345', 'abcdef012345'],
  ['garde.mot-de-passe', '"motDePasse":"Azerty-2026"', 'Azerty-2026'],
  ['garde.connexion-courrier', 'a1 LOGIN cabinet TresBonMot-26', 'TresBonMot-26'],
  ['garde.formule-active', '=WEBSERVICE("https://ailleurs-inconnu.fr/a")', 'inconnu.fr/a'],
  ['garde.adresse-identifiee', 'ftp://compte:tresbonmot@serveur.test/a', 'tresbonmot'],
  ['garde.cle-api', 'client_secret=abcdefghijklmnop', 'abcdefghijklmnop'],
  ['garde.assertion-signee', ASSERTION, 'A'.repeat(40)],
  ['garde.matricule', `matricule ${MATRICULE}`, MATRICULE],
  ['garde.rpps', `auteur 8${RPPS}`, RPPS],
  ['garde.finess', `FINESS : ${FINESS}`, FINESS],
  ['garde.adeli', 'ADELI : 751234567', '751234567'],
  ['garde.courriel', 'De : camille.durand@domaine-inconnu.fr', 'camille.durand'],
  ['garde.telephone', `Tél. ${TELEPHONE}`, TELEPHONE],
  ['garde.adresse-privee', 'serveur 192.168.17.42, port 8080', '17.42'],
  ['garde.nom-interne', 'http://srv-dossiers.lan/x', 'srv-dossiers'],
  ['garde.nom-du-poste', 'sur POSTE-ACCUEIL-7 ce matin', 'POSTE-ACCUEIL-7'],
  ['garde.chemin-personnel', 'C:\\Users\\cdurand\\Bureau\\a.txt', 'cdurand'],
].map(([regle = '', texte = '', secret = '']) => ({
  regle,
  fichier: 'journaux/trace.txt',
  contenu: `première ligne\n${texte}\n`,
  lieu: 'ligne 2',
  secret,
}))

const PAGES: readonly FauteEssai[] = [
  ['garde.programme-de-page', '<script>alert(1)</script>'],
  ['garde.ressource-externe', '<img src="https://traceur-inconnu.fr/p.gif">'],
  ['garde.lien-de-page', '<a href="https://ailleurs-inconnu.fr/a">suite</a>'],
].map(([regle = '', dedans = '']) => ({
  regle,
  fichier: 'recu.html',
  contenu: page(dedans),
  lieu: 'ligne 2',
}))

/** Un exemple par règle, fait par programme. */
export async function fautesEssai(): Promise<readonly FauteEssai[]> {
  const pfx = Buffer.from('30820a1002010330820a0906092a864886f70d010701a08209', 'hex')
  const ole = Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.from('_VBA_PROJECT', 'utf16le'),
  ])
  const script = await pdfAvecAction({ S: 'JavaScript', JS: 'app.alert(1)' })
  const lien = await pdfAvecAction({ S: 'URI', URI: 'https://ailleurs-inconnu.fr/' })
  const entier = 'fichier entier'
  return [
    ...TEXTES,
    ...PAGES,
    { regle: 'garde.magasin-de-cles', fichier: 'a.png', contenu: pfx, lieu: entier },
    { regle: 'garde.executable', fichier: 'outil.bat', contenu: 'dir', lieu: entier },
    {
      regle: 'garde.macro',
      fichier: 'suivi.xlsm',
      contenu: await zip({ 'xl/vbaProject.bin': 'x' }),
      membre: 'xl/vbaProject.bin',
      lieu: 'pièce entière',
    },
    { regle: 'garde.macro-ancienne', fichier: 'suivi.xls', contenu: ole, lieu: entier },
    {
      regle: 'garde.programme-de-pdf',
      fichier: 'a.pdf',
      contenu: script,
      lieu: 'objet ',
    },
    {
      regle: 'garde.lien-de-pdf',
      fichier: 'b.pdf',
      contenu: lien,
      lieu: 'objet ',
    },
    {
      regle: 'garde.position',
      fichier: 'photo.jpg',
      contenu: jpegAvec([0xe1, exifDe(tiff({ position: true }))]),
      lieu: 'métadonnées EXIF',
    },
    {
      regle: 'garde.position-ecrite',
      fichier: 'film.mp4',
      contenu: mp4Avec('+48.8566+002.3522/'),
      lieu: 'boîte udta',
      secret: '48.8566',
    },
    {
      regle: 'garde.non-lu',
      fichier: 'abimee.zip',
      contenu: 'PK\u0003\u0004abc',
      lieu: entier,
    },
  ]
}
