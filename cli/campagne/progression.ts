import { type ScenarioSuivi, suivreScenarios } from './suivre-scenarios.ts'

export interface Ecriture {
  /** Vrai sur un terminal : la ligne courante se réécrit. */
  vivant: boolean
  ecrire(texte: string): void
}

interface Avancement {
  total: number
  faits: number
  debut: number
}

function dureeLisible(ms: number): string {
  const secondes = Math.max(1, Math.round(ms / 1000))
  return secondes < 90 ? `${secondes} s` : `${Math.round(secondes / 60)} min`
}

/** « 12/34 · INS.13.01 · reste environ 40 s » ; le reste n'est dit qu'après quelques scénarios. */
export function ecrireAvancement(a: Avancement, courant: string, maintenant: number): string {
  const reste = ((maintenant - a.debut) / a.faits) * (a.total - a.faits)
  const attente = a.faits >= 3 && a.faits < a.total ? ` · reste environ ${dureeLisible(reste)}` : ''
  return `${a.faits}/${a.total} · ${courant}${attente}`
}

const signeDe = ({ echoue, attend }: ScenarioSuivi): string => {
  if (echoue) return '✗'
  return attend ? '○' : '✓'
}

/** Suit les messages de cucumber et dit où en est la campagne, une ligne par scénario. */
export function suivreProgression(
  total: number,
  ecriture: Ecriture,
  nommer: (etiquettes: readonly string[]) => string,
) {
  const avancement: Avancement = { total, faits: 0, debut: performance.now() }

  const ecrireLigne = (signe: string, { etiquettes, titre }: ScenarioSuivi) =>
    `${signe} ${ecrireAvancement(avancement, `${nommer(etiquettes)} ${titre}`, performance.now())}`

  return suivreScenarios({
    commence(scenario) {
      if (ecriture.vivant) ecriture.ecrire(`\r\u001b[K${ecrireLigne('·', scenario)}`)
    },
    finit(scenario) {
      avancement.faits += 1
      const ligne = ecrireLigne(signeDe(scenario), scenario)
      ecriture.ecrire(ecriture.vivant ? `\r\u001b[K${ligne}\n` : `${ligne}\n`)
    },
  })
}
