import { type FSWatcher, watch } from 'node:fs'

/** Sur un disque de réseau, le système n'annonce pas les changements : on regarde aussi de temps en temps. */
const RONDE_MS = 1000
/** Plusieurs écritures rapprochées ne font qu'un changement. */
const REPOS_MS = 120

export interface Guet {
  /** Se résout au prochain changement, à la prochaine ronde, ou à la fermeture. */
  attendre(): Promise<void>
  /** Regarde aussi ce dossier. */
  ajouter(dossier: string): void
  fermer(): void
}

/** Guette des dossiers ; un dossier absent ne lève rien. */
export function guetter(): Guet {
  const guets = new Map<string, FSWatcher>()
  let reveiller: (() => void) | null = null
  let ouvert = true
  const changer = () => reveiller?.()
  return {
    ajouter(dossier) {
      if (!ouvert || guets.has(dossier)) return
      try {
        const guet = watch(dossier, changer)
        guet.on('error', () => guet.close())
        guets.set(dossier, guet)
      } catch {
        // La ronde suffit.
      }
    },
    attendre: () =>
      new Promise((resoudre) => {
        if (!ouvert) return resoudre()
        let repos: NodeJS.Timeout | undefined
        const finir = () => {
          clearTimeout(ronde)
          clearTimeout(repos)
          reveiller = null
          resoudre()
        }
        const ronde = setTimeout(finir, RONDE_MS)
        reveiller = () => {
          if (!ouvert) return finir()
          repos ??= setTimeout(finir, REPOS_MS)
        }
      }),
    fermer() {
      ouvert = false
      for (const guet of guets.values()) guet.close()
      changer()
    },
  }
}
