import type { Faits } from '../faits/types.ts'
import type { Conduite } from '../passage.ts'
import type { Pilote } from '../pilotes/contrat.ts'
import type { Simulateurs } from '../services/simulateurs.ts'
import type { Lecteur } from './lecteur.ts'

/** Un objet dont chaque fonction rend ce qu'elle avait rendu ; `fixes` sont ses autres propriétés. */
function doubler(objet: string, fixes: Record<string, unknown>, lecteur: Lecteur): unknown {
  return new Proxy(fixes, {
    get(cible, nom) {
      if (typeof nom !== 'string' || nom === 'then') return undefined
      if (Object.hasOwn(cible, nom)) return cible[nom]
      return async (...demande: unknown[]) => lecteur.repondre(objet, nom, demande)
    },
  })
}

/** Le pilote et les services tels que la campagne les avait trouvés ; ni l'un ni les autres ne tournent. */
export function doublerConduite(prefixe: '' | 'brut.', faits: Faits, lecteur: Lecteur): Conduite {
  const facultatives = ['remettreAZero', 'remettrePreuve', 'corrections'] as const
  const absentes = facultatives.filter((nom) => !faits.fonctions.includes(nom))
  const pilote = doubler(
    `${prefixe}pilote`,
    {
      guidees: faits.guidees,
      ...Object.fromEntries(absentes.map((nom) => [nom, undefined])),
      // La fin d'un scénario n'est pas un fait.
      arreter: async () => undefined,
    },
    lecteur,
  )
  const simulateurs = doubler(`${prefixe}simulateurs`, { simules: faits.simules }, lecteur)
  return { pilote: pilote as Pilote, simulateurs: simulateurs as Simulateurs }
}
