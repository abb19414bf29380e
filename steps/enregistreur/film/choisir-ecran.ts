import { trouverCommande } from './commandes.ts'
import type { Empechement } from './types.ts'

/** Ce que l'on sait de la machine avant d'y ouvrir quoi que ce soit. */
export interface Machine {
  plateforme: NodeJS.Platform
  /** `BANC_FILM` : `virtuel`, `poste`, `page`, ou rien. */
  demande: string | undefined
  /** `DISPLAY` : le poste a un écran X11. */
  affichage: string | undefined
  /** `XDG_SESSION_TYPE` : sous Wayland, x11grab ne voit pas l'écran. */
  session: string | undefined
  ffmpeg: string | null
  xvfb: string | null
  xclock: string | null
}

export type EcranChoisi =
  | { genre: 'ecran-virtuel'; ffmpeg: string; xvfb: string; xclock: string }
  | {
      genre: 'ecran-du-poste'
      ffmpeg: string
      entree: readonly string[]
      env: Record<string, string>
    }
  | { genre: 'aucun'; empechement: Empechement }

/** Ce que ffmpeg filme quand il filme l'écran du poste, selon le système. */
const ENTREES: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  win32: ['-f', 'gdigrab', '-i', 'desktop'],
  darwin: ['-f', 'avfoundation', '-capture_cursor', '1', '-i', 'Capture screen 0:none'],
}

const PAQUETS = { ffmpeg: 'ffmpeg', xvfb: 'xvfb', xclock: 'x11-apps' } as const

export const decrireMachine = (env: NodeJS.ProcessEnv = process.env): Machine => ({
  plateforme: process.platform,
  demande: env.BANC_FILM,
  affichage: env.DISPLAY || undefined,
  session: env.XDG_SESSION_TYPE,
  ffmpeg: trouverCommande('ffmpeg', env),
  xvfb: trouverCommande('Xvfb', env),
  xclock: trouverCommande('xclock', env),
})

function entreeDuPoste({ plateforme, affichage, session }: Machine): readonly string[] | null {
  if (plateforme !== 'linux') return ENTREES[plateforme] ?? null
  if (affichage === undefined || session === 'wayland') return null
  return ['-f', 'x11grab', '-i', affichage]
}

const aucun = (raison: string, remede: string): EcranChoisi => ({
  genre: 'aucun',
  empechement: { raison, remede },
})

function direManque(machine: Machine): EcranChoisi {
  const absents = (['ffmpeg', 'xvfb', 'xclock'] as const).filter((nom) => machine[nom] === null)
  if (machine.plateforme !== 'linux')
    return aucun('ffmpeg n’est pas installé', 'installez ffmpeg et ajoutez-le au PATH')
  const paquets = absents.map((nom) => PAQUETS[nom])
  return aucun(
    `il manque de quoi filmer un écran entier (${paquets.join(', ')})`,
    `apt install ${paquets.join(' ')}, ou les paquets équivalents de votre système`,
  )
}

/**
 * L'écran à filmer : un écran virtuel de préférence, où rien de privé ne passe ; sinon celui du poste.
 * `devantUnePersonne` : elle doit voir la fenêtre, l'écran virtuel ne convient pas.
 */
export function choisirEcran(
  machine: Machine,
  { devantUnePersonne = false }: { devantUnePersonne?: boolean } = {},
): EcranChoisi {
  const { demande, plateforme, ffmpeg, xvfb, xclock } = machine
  if (demande === 'page')
    return aucun('BANC_FILM demande la page seule', 'relancez sans BANC_FILM=page')
  if (ffmpeg === null) return direManque(machine)
  const virtuel = plateforme === 'linux' && demande !== 'poste' && !devantUnePersonne
  if (virtuel && xvfb !== null && xclock !== null)
    return { genre: 'ecran-virtuel', ffmpeg, xvfb, xclock }
  const entree = demande === 'virtuel' ? null : entreeDuPoste(machine)
  const env = machine.affichage === undefined ? {} : { DISPLAY: machine.affichage }
  if (entree !== null) return { genre: 'ecran-du-poste', ffmpeg, entree, env }
  if (virtuel) return direManque(machine)
  return aucun(
    'ce poste n’a pas d’écran que ffmpeg sache filmer',
    'lancez la campagne dans une session graphique X11, Windows ou macOS',
  )
}
