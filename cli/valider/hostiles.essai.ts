/** Des fichiers faits pour nuire, un par défense des lecteurs, et la règle qui doit les dire. */
import { deflateSync } from 'node:zlib'
import { ZipFile } from 'yazl'
import { GABARITS } from '../../schemas/cda/essais/gabarits.ts'
import { ecrireMetadonnees, zipper } from '../../schemas/xdm/essais/composer-archive.ts'

export interface Hostile {
  nom: string
  regle: string
  octets: () => Promise<Buffer> | Buffer
}

const N1 = GABARITS.certificat()
const MIO = 1024 * 1024
const texte = (contenu: string) => () => Buffer.from(contenu)
const META = ecrireMetadonnees('')

const bombe = (document: string): string => {
  const entites = Array.from({ length: 12 }, (_, rang) => {
    const avant = rang === 0 ? 'ha' : `&e${rang - 1};`.repeat(10)
    return `<!ENTITY e${rang} "${avant}">`
  })
  return document
    .replace('?>', `?><!DOCTYPE a [${entites.join('')}]>`)
    .replace(/(<title>)/, '$1&e11;')
}

const externe = (document: string): string =>
  document.replace('?>', '?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>')

const emboiter = (document: string, avant: string): string =>
  document.replace(avant, () => `${'<a>'.repeat(10_000)}${'</a>'.repeat(10_000)}${avant}`)

/** Auto-présentable dont la feuille lit un fichier, écrit et lance un programme. */
const FEUILLE = `<?xml version="1.0" encoding="UTF-8"?><?xml-stylesheet type="text/xsl" href="#"?><xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:ms="urn:schemas-microsoft-com:xslt"><ms:script language="JScript">new ActiveXObject("WScript.Shell").Run("calc")</ms:script><xsl:template match="/"><xsl:copy-of select="document('file:///etc/passwd')"/><script>alert(1)</script></xsl:template><Contenu xmlns="urn:asip-sante:ci-sis">${N1.replace(/^<\?xml[^>]*>/, '')}</Contenu></xsl:stylesheet>`

const pdf =
  (contenu: string, suite = '') =>
  () =>
    Buffer.from(
      `%PDF-1.4\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<</Type/Catalog/Pages 2 0 R${suite}>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n3 0 obj\n<</Type/Page/MediaBox[0 0 9 9]/Contents 4 0 R>>\nendobj\n${contenu}\ntrailer\n<</Root 1 0 R>>\n%%EOF\n`,
      'latin1',
    )

function fluxGonfle(): string {
  const donnees = deflateSync(Buffer.alloc(60 * MIO, 32))
  return `4 0 obj\n<</Filter/FlateDecode/Length ${donnees.length}>>\nstream\n${donnees.toString('latin1')}\nendstream\nendobj`
}

async function zipNombreux(nombre: number): Promise<Buffer> {
  const zip = new ZipFile()
  for (let rang = 0; rang < nombre; rang += 1) zip.addBuffer(Buffer.alloc(0), `IHE_XDM/F${rang}`)
  zip.end()
  const morceaux: Buffer[] = []
  for await (const morceau of zip.outputStream) morceaux.push(Buffer.from(morceau))
  return Buffer.concat(morceaux)
}

async function renommer(avant: string, apres: string): Promise<Buffer> {
  const archive = (await zipper({ [avant]: 'x' })).toString('latin1')
  return Buffer.from(archive.replaceAll(avant, apres), 'latin1')
}

async function lien(): Promise<Buffer> {
  const archive = Buffer.from(await zipper({ lien: '/etc/passwd' }))
  archive.writeUInt32LE(0o120777 * 0x10000, archive.indexOf('PK\u0001\u0002') + 38)
  return archive
}

export const HOSTILES: readonly Hostile[] = [
  { nom: 'CDA mal formé', regle: 'xml.mal-forme', octets: texte(N1.slice(0, 900)) },
  {
    nom: 'CDA en UTF-16',
    regle: 'xml.charset',
    octets: () => Buffer.from(`\uFEFF${N1}`, 'utf16le'),
  },
  { nom: 'CDA en Latin-1', regle: 'xml.charset', octets: () => Buffer.from(N1, 'latin1') },
  { nom: 'CDA de 50 Mio', regle: 'image.taille', octets: () => Buffer.alloc(50 * MIO, N1) },
  {
    nom: 'CDA de 30 Mio',
    regle: 'cda.taille',
    octets: texte(N1.replace('</title>', () => `${' '.repeat(30 * MIO)}</title>`)),
  },
  {
    nom: 'CDA de 10 000 emboîtements',
    regle: 'xml.mal-forme',
    octets: texte(emboiter(N1, '<title>')),
  },
  { nom: 'CDA à entité externe', regle: 'xml.doctype', octets: texte(externe(N1)) },
  { nom: 'CDA à bombe d’entités', regle: 'xml.doctype', octets: texte(bombe(N1)) },
  {
    nom: 'feuille à programme et document()',
    regle: 'cda.enveloppe.feuille-active',
    octets: texte(FEUILLE),
  },
  {
    nom: 'base64 qui n’en est pas',
    regle: 'cda.corps.base64',
    octets: texte(N1.replace(/JVBERi/, 'é!JVBERi')),
  },
  { nom: 'métadonnées à bombe d’entités', regle: 'xml.doctype', octets: texte(bombe(META)) },
  {
    nom: 'métadonnées de 10 000 emboîtements',
    regle: 'xml.mal-forme',
    octets: texte(emboiter(META, '<RegistryPackage')),
  },
  {
    nom: 'PDF à JavaScript',
    regle: 'pdfa.action.javascript',
    octets: pdf('', '/OpenAction<</S/JavaScript/JS(app.launchURL\\(1\\))>>'),
  },
  {
    nom: 'PDF dont un flux gonfle mille fois',
    regle: 'pdfa.contenu.lisible',
    octets: pdf(fluxGonfle()),
  },
  {
    nom: 'PDF aux tableaux emboîtés',
    regle: 'pdfa.fichier.objet-illisible',
    octets: pdf(`4 0 obj\n${'['.repeat(1_000_000)}\nendobj`),
  },
  {
    nom: 'PDF de 300 000 objets',
    regle: 'pdfa.lecture',
    octets: pdf(
      Array.from({ length: 300_000 }, (_, rang) => `${rang + 5} 0 obj\n0\nendobj`).join('\n'),
    ),
  },
  {
    nom: 'ZIP qui remonte',
    regle: 'xdm.zip',
    octets: () => renommer('aaaa/evasion', '../../evasion'.slice(-12)),
  },
  {
    nom: 'ZIP à chemin absolu',
    regle: 'xdm.zip',
    octets: () => renommer('aaaa/evasion', '/tmp/evasion'),
  },
  { nom: 'ZIP à lien symbolique', regle: 'xdm.zip', octets: lien },
  {
    nom: 'ZIP qui gonfle mille fois',
    regle: 'xdm.zip',
    octets: () => zipper({ 'IHE_XDM/SUBSET01/METADATA.XML': Buffer.alloc(90 * MIO, 32) }),
  },
  {
    nom: 'ZIP aux noms en double',
    regle: 'xdm.zip',
    octets: async () =>
      Buffer.from(
        (await zipper({ aa: 'x', bb: 'y' })).toString('latin1').replaceAll('bb', 'aa'),
        'latin1',
      ),
  },
  { nom: 'ZIP de 65 000 entrées', regle: 'xdm.zip', octets: () => zipNombreux(65_000) },
]
