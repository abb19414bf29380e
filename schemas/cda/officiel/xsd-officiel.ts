import {
  ParseOption,
  XmlDocument,
  XsdValidator,
  xmlCleanupInputProvider,
  xmlRegisterInputProvider,
} from 'libxml2-wasm'
import type { MarqueRegle } from '../../anomalie.ts'
import type { SchemaXsd } from '../../xml/types.ts'

/** Une adresse que rien d'autre ne sert : seuls les textes importés y répondent. */
const BASE = 'officiel:///'

/** Sert les XSD de la mémoire ; aucun fichier ni adresse n'est ouvert pendant la compilation. */
function servir(textes: Readonly<Record<string, string>>): void {
  const octets = new Map(
    Object.entries(textes).map(([chemin, texte]) => [
      chemin.toLowerCase(),
      Buffer.from(texte, 'utf8'),
    ]),
  )
  const ouverts = new Map<number, { contenu: Buffer; lu: number }>()
  let suivant = 1
  const trouver = (adresse: string) =>
    adresse.startsWith(BASE)
      ? octets.get(decodeURIComponent(adresse.slice(BASE.length)).toLowerCase())
      : undefined
  xmlRegisterInputProvider({
    match: () => true,
    open(adresse) {
      const contenu = trouver(adresse)
      if (contenu === undefined) return undefined
      suivant += 1
      ouverts.set(suivant, { contenu, lu: 0 })
      return suivant
    },
    read(numero, tampon) {
      const ouvert = ouverts.get(numero)
      if (ouvert === undefined) return -1
      const copies = ouvert.contenu.copy(tampon, 0, ouvert.lu, ouvert.lu + tampon.byteLength)
      ouvert.lu += copies
      return copies
    },
    close: (numero) => ouverts.delete(numero),
  })
}

interface SchemaOfficiel extends SchemaXsd {
  valideur: XsdValidator
  regle: string
  source: string
  marque: MarqueRegle
  /** Rend la mémoire de la bibliothèque. */
  liberer(): void
}

/**
 * Compile le schéma CDA étendu importé, `include` et `import` compris, à partir des textes gardés. Lève avec
 * le message de la bibliothèque quand un fichier manque ou se contredit.
 */
export function compilerXsdOfficiel(
  textes: Readonly<Record<string, string>>,
  entree: string,
  jeu: string,
): SchemaOfficiel {
  servir(textes)
  try {
    const document = XmlDocument.fromString(textes[entree] ?? '', {
      url: `${BASE}${entree}`,
      option: ParseOption.XML_PARSE_NONET | ParseOption.XML_PARSE_NO_XXE,
    })
    try {
      const valideur = XsdValidator.fromDoc(document)
      return {
        nom: 'CDA officiel',
        regle: 'officiel.xsd',
        source: `${jeu}, ${entree}`,
        marque: 'V',
        valideur,
        liberer: () => valideur.dispose(),
      }
    } finally {
      document.dispose()
    }
  } finally {
    // Plus aucun accès pour les documents reçus, même par le détour des entités.
    xmlCleanupInputProvider()
  }
}
