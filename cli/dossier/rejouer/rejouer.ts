import path from 'node:path'
import type { Execution } from '../../../reports/campagne/executions.ts'
import { direRetouche } from '../../../reports/comparaison/retouches.ts'
import type { CampagneLue, ScenarioLu } from '../../../reports/modele/types.ts'
import { versionDuBanc } from '../../campagne/version-du-banc.ts'
import { rejouerScenarios, reunir } from './jouer.ts'
import { conclutAutrement, exigencesChangees, laisser, opposer } from './opposer.ts'
import type { PassageRejoue, Rejeu } from './types.ts'

const aDesFaits = ({ fin }: Execution) => fin?.faits !== undefined

const RAISONS = {
  'sans-faits':
    'La campagne n’a pas gardé ce que ces contrôles ont lu : pièce remise, scénario interrompu, ou version ancienne du banc.',
  absent: 'Le banc n’a plus ce scénario, ou plus sous ce titre.',
} as const

function conclure(avant: Execution, apres: Execution | null): PassageRejoue {
  if (apres) return opposer(avant, apres)
  const etat = aDesFaits(avant) ? 'absent' : 'sans-faits'
  return laisser(avant, etat, RAISONS[etat])
}

/** Refait les contrôles des scénarios donnés, et dit ce qui change. */
export async function rejouer(lue: CampagneLue, scenarios: readonly ScenarioLu[]): Promise<Rejeu> {
  const aRejouer = scenarios.filter(({ executions }) => executions.some(aDesFaits))
  const neufs = aRejouer.length > 0 ? await rejouerScenarios(lue, aRejouer) : []
  const anciens = scenarios.flatMap(({ executions }) => [...executions])
  const passages = reunir(anciens, neufs).map(({ avant, apres }) => conclure(avant, apres))
  const somme = (lire: (c: PassageRejoue['controles']) => number) =>
    passages.reduce((total, { controles }) => total + lire(controles), 0)
  return {
    schema: 1,
    campagne: path.basename(path.resolve(lue.dossier)),
    bancAvant: lue.campagne.banc,
    bancApres: versionDuBanc(),
    reserves: [direRetouche(lue.dossier) ?? []].flat(),
    passages,
    controles: {
      enregistres: somme((c) => c.enregistres),
      rejoues: somme((c) => c.rejoues),
      repris: somme((c) => c.repris),
    },
    changes: passages.filter(conclutAutrement).length,
    exigences: exigencesChangees(passages),
    sansReponse: passages.filter(({ etat }) => etat !== 'rejoue').length,
  }
}
