import { setTimeout as patienter } from 'node:timers/promises'
import type { EntreeJournal } from '../../../mocks/contrat.ts'
import type { IncidentDate } from '../../../mocks/serveur/connexions.ts'

/** Ce que les services ont vu du logiciel depuis le début du guet. */
export interface Trafic {
  /** Requêtes arrivées à INSi, lecture de la description exclue. */
  appels: readonly EntreeJournal[]
  /** Connexions qui n'ont donné aucune requête. */
  incidents: readonly IncidentDate[]
}

export interface Guet {
  relever(): Promise<Trafic>
  /** Attend un appel, au plus `secondes` ; après une connexion manquée, laisse au logiciel le temps de recommencer. */
  attendre(secondes: number): Promise<Trafic>
}

const PAS_MS = 200
/** Un logiciel qui essaie une seconde fois le fait vite. */
const REPRISE_MS = 5_000

interface Acces {
  controle: string
  jeton: string | null
}

/** Ouvre le guet : ce qui est déjà aux journaux ne compte pas. */
export async function ouvrirGuet({ controle, jeton }: Acces): Promise<Guet> {
  const headers: Record<string, string> = jeton === null ? {} : { authorization: `Bearer ${jeton}` }
  const lire = async <T extends { id: number }>(chemin: string): Promise<readonly T[]> => {
    const reponse = await fetch(`${controle}/_mock/${chemin}`, { headers })
    if (!reponse.ok) throw new Error(`l’API de contrôle a répondu ${reponse.status}`)
    return ((await reponse.json()) as { entrees: readonly T[] }).entrees
  }
  const dernier = (entrees: readonly { id: number }[]) => entrees.at(-1)?.id ?? 0
  const [insi, connexions] = await Promise.all([
    lire('insi/journal').then(dernier),
    lire('connexions').then(dernier),
  ])
  const relever = async (): Promise<Trafic> => ({
    appels: (await lire<EntreeJournal>(`insi/journal?depuis=${insi}`)).filter(
      ({ operation }) => operation !== 'description',
    ),
    incidents: await lire<IncidentDate>(`connexions?depuis=${connexions}`),
  })
  return {
    relever,
    async attendre(secondes) {
      let limite = performance.now() + secondes * 1000
      let manquee = false
      for (;;) {
        const trafic = await relever()
        if (trafic.appels.length > 0 || performance.now() >= limite) return trafic
        if (!manquee && trafic.incidents.length > 0) {
          manquee = true
          limite = Math.min(limite, performance.now() + REPRISE_MS)
        }
        await patienter(PAS_MS)
      }
    },
  }
}
