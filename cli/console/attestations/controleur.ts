import { stat } from 'node:fs/promises'
import { controlerPiece } from '../../attestations/controler.ts'
import { type Candidate, rangerPieces } from '../../attestations/ranger.ts'
import type { Contexte } from '../contexte.ts'
import type { PreuveTenue } from '../module.ts'

/** Ce qui est rangé, et ce que le contrôle en dit ; une pièce inchangée n’est contrôlée qu’une fois. */
export interface Controleur {
  /** Pourquoi cette pièce ne peut pas servir ; `null` quand elle le peut. */
  juger(piece: Candidate): Promise<{ refus: string | null; taille: number | null }>
  /** Les preuves tenues ; une pièce qui n’a pas encore été contrôlée l’est au passage. */
  tenues(): readonly PreuveTenue[]
}

interface Jugement {
  empreinte: string
  refus: string | null
}

/** Un par console : l’accueil et la liste partagent ce qui a été contrôlé. */
const CONTROLEURS = new WeakMap<Contexte, Controleur>()

export function controleurDe(contexte: Contexte): Controleur {
  const connu = CONTROLEURS.get(contexte) ?? creerControleur(contexte)
  CONTROLEURS.set(contexte, connu)
  return connu
}

function creerControleur(contexte: Contexte): Controleur {
  const juges = new Map<string, Jugement>()
  const { config } = contexte

  const juger: Controleur['juger'] = async (piece) => {
    const infos = await stat(piece.chemin).catch(() => null)
    const empreinte = `${infos?.mtimeMs} ${infos?.size}`
    const connu = juges.get(piece.chemin)
    const refus =
      connu?.empreinte === empreinte ? connu.refus : await controlerPiece(piece, config.cible)
    juges.set(piece.chemin, { empreinte, refus })
    return { refus, taille: infos?.size ?? null }
  }

  return {
    juger,
    tenues() {
      const { candidates } = rangerPieces(config, contexte.referentiel())
      for (const piece of candidates)
        if (!juges.has(piece.chemin)) juger(piece).catch(() => undefined)
      return candidates
        .filter(({ chemin }) => (juges.get(chemin)?.refus ?? null) === null)
        .map(({ preuve }) => ({
          preuve: preuve.id,
          versionLgc: null,
          // Le LGC livré n’est pas candidat : rien de lui n’est recevable.
          recevable: config.cible !== 'reference',
        }))
    },
  }
}
