import { decoderMots, texteDe } from '../mime/decoder.ts'
import { type Entete, lireEntetes, valeursDe } from '../mime/entetes.ts'
import { lireStructure, type Partie } from '../mime/structure.ts'

/** Les octets d'un message, et ce qu'on en lit une seule fois, à la première demande. */
export interface Contenu {
  octets: Buffer
  structure(): Partie
  entetes(): readonly Entete[]
  /** Valeurs d'un champ, mots encodés décodés, en minuscules : pour chercher. */
  cherchable(nom: string): readonly string[]
  /** Tout le texte lisible du corps, en minuscules. */
  texte(): string
}

/** Le texte gardé pour la recherche ; une pièce jointe ne se cherche pas. */
const TEXTE_MAX = 512 * 1024

function textes(octets: Buffer, partie: Partie): readonly string[] {
  if (partie.message) return textes(octets, partie.message)
  if (partie.parties.length > 0) return partie.parties.flatMap((p) => textes(octets, p))
  // Un multipart sans partie lisible se cherche comme un texte.
  return partie.type === 'text' || partie.type === 'multipart' ? [texteDe(octets, partie)] : []
}

/** Prépare un message reçu ; ses octets ne sont jamais changés (mssante.md §6). */
export function creerContenu(octets: Buffer): Contenu {
  let structure: Partie | null = null
  let texte: string | null = null
  const champs = new Map<string, readonly string[]>()
  // Lus à l'arrivée : la première recherche d'une grande boîte ne paie pas tous les en-têtes.
  const { entetes } = lireEntetes(octets, 0, octets.length)
  const lire = (): Partie => {
    structure ??= lireStructure(octets)
    return structure
  }
  return {
    octets,
    structure: lire,
    entetes: () => entetes,
    cherchable(nom) {
      const connu = champs.get(nom)
      if (connu) return connu
      const valeurs = valeursDe(entetes, nom).map((v) => decoderMots(v).toLowerCase())
      champs.set(nom, valeurs)
      return valeurs
    },
    texte() {
      texte ??= textes(octets, lire()).join('\n').slice(0, TEXTE_MAX).toLowerCase()
      return texte
    },
  }
}
