import type { Horloge } from '../options.ts'
import { demarrerProxy, type ProxyDemarre } from './ecouter.ts'
import type { OptionsProxy } from './options.ts'

/** Ce que le lanceur envoie à ce processus. */
export type OrdreProxy =
  | { ordre: 'demarrer'; options: OptionsProxy; port?: number | undefined; decalageMs: number }
  /** L'heure du cabinet s'écarte de l'heure réelle : un banc d'essai la déplace. */
  | { ordre: 'horloge'; decalageMs: number }

/** Ce que ce processus répond. */
export type NouvelleProxy =
  | { nouvelle: 'pret'; url: string }
  | { nouvelle: 'echec'; raison: string; code: string | null }

/** Le proxy dans un processus à lui : il s'arrête avec son lanceur, quelle que soit sa fin. */
export function vivre(): void {
  let decalageMs = 0
  let proxy: ProxyDemarre | null = null
  const horloge: Horloge = { maintenant: () => new Date(Date.now() + decalageMs) }
  const dire = (nouvelle: NouvelleProxy) => void process.send?.(nouvelle)
  const demarrer = async ({ options, port }: Extract<OrdreProxy, { ordre: 'demarrer' }>) => {
    try {
      proxy = await demarrerProxy(options, { horloge, port })
      dire({ nouvelle: 'pret', url: proxy.url })
    } catch (erreur) {
      const code = (erreur as NodeJS.ErrnoException).code ?? null
      dire({ nouvelle: 'echec', raison: erreur instanceof Error ? erreur.message : '', code })
    }
  }
  const finir = () => void (proxy?.arreter() ?? Promise.resolve()).then(() => process.exit(0))
  process.on('message', (ordre: OrdreProxy) => {
    decalageMs = ordre.decalageMs
    if (ordre.ordre === 'demarrer') void demarrer(ordre)
  })
  process.on('disconnect', finir)
  process.on('SIGTERM', finir)
  // Ctrl-C atteint tout le groupe : c'est le lanceur qui décide quand ce processus finit.
  process.on('SIGINT', () => undefined)
}
