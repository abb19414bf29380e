import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'

/** Sans les signes qui se confondent à l'œil. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789'
const GROUPES = 4
const LONGUEUR_GROUPE = 5

const DUREE_SEANCE_MS = 12 * 3600_000
const FENETRE_MS = 60_000
const ESSAIS_PAR_POSTE = 5
const ESSAIS_EN_TOUT = 30

/** Qui entre : une phrase de passe par démarrage, des séances, des essais comptés. */
export interface Gardien {
  /** À montrer une fois, au démarrage ; elle n'est gardée nulle part. */
  phrase: string
  /** Un jeton de séance, ou pourquoi il n'y en a pas. */
  entrer(saisie: string, poste: string): { jeton: string } | { refus: 'fausse' | 'trop-d-essais' }
  admis(jeton: string | undefined): boolean
  fermer(jeton: string | undefined): void
}

const empreinte = (texte: string): Buffer => createHash('sha256').update(texte).digest()

/** Tirets, espaces et majuscules sont sans importance : la phrase se recopie d'un écran à l'autre. */
const normaliser = (saisie: string): string => saisie.toLowerCase().replace(/[^a-z0-9]/g, '')

function composerPhrase(): string {
  const groupe = () =>
    Array.from({ length: LONGUEUR_GROUPE }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
  return Array.from({ length: GROUPES }, groupe).join('-')
}

/** Un gardien neuf ; seules les empreintes de la phrase et des jetons restent en mémoire. */
export function creerGardien(maintenant: () => number = Date.now): Gardien {
  const phrase = composerPhrase()
  const attendue = empreinte(normaliser(phrase))
  const seances = new Map<string, number>()
  let essais: { poste: string; date: number }[] = []
  const cle = (jeton: string) => empreinte(jeton).toString('hex')

  const trop = (poste: string): boolean => {
    essais = essais.filter(({ date }) => maintenant() - date < FENETRE_MS)
    const siens = essais.filter((essai) => essai.poste === poste).length
    return siens >= ESSAIS_PAR_POSTE || essais.length >= ESSAIS_EN_TOUT
  }
  return {
    phrase,
    entrer(saisie, poste) {
      if (trop(poste)) return { refus: 'trop-d-essais' }
      if (!timingSafeEqual(empreinte(normaliser(saisie)), attendue)) {
        essais.push({ poste, date: maintenant() })
        return { refus: 'fausse' }
      }
      const jeton = randomBytes(32).toString('base64url')
      seances.set(cle(jeton), maintenant() + DUREE_SEANCE_MS)
      return { jeton }
    },
    admis(jeton) {
      if (jeton === undefined) return false
      const fin = seances.get(cle(jeton))
      if (fin !== undefined && fin <= maintenant()) seances.delete(cle(jeton))
      return fin !== undefined && fin > maintenant()
    },
    fermer(jeton) {
      if (jeton !== undefined) seances.delete(cle(jeton))
    },
  }
}
