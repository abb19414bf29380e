import type { IdentiteNeuve } from '../../reports/campagne/types.ts'
import type { Pilote } from '../pilotes/contrat.ts'
import type { Simulateurs } from '../services/simulateurs.ts'
import { lireBase } from './connus.ts'
import { creerTri } from './etrangers.ts'
import { creerMemoire } from './memoire.ts'
import { piloter } from './piloter.ts'
import { simuler } from './simuler.ts'
import { tirerTable } from './table.ts'
import { creerVersLogiciel, type VersLogiciel } from './vers-logiciel.ts'
import { creerVersScenario } from './vers-scenario.ts'

/** Un scénario dépaysé : il parle de ZOE ADRUN, le logiciel voit une personne qu'il n'a jamais vue. */
export interface Depaysement {
  pilote: Pilote
  simulateurs: Simulateurs
  /** Pour ce qui se compare à un fichier du logiciel, dont les octets ne se traduisent pas. */
  versLogiciel: Pick<VersLogiciel, 'tout'>
  /** Les personnes que le scénario a nommées, et leur nom dans le logiciel. */
  identites(): readonly IdentiteNeuve[]
}

interface Options {
  /** Unique par passage : deux passages ne donnent pas deux fois la même personne. */
  graine: string
  pilote: Pilote
  /** Déjà remis à zéro ; INSi est simulé. */
  simulateurs: Simulateurs
}

/** Le code qui identifie un nom du scénario, préfixe compris, dans ce que le logiciel montre. */
function motifDuScenario(prefixe: string): RegExp {
  return new RegExp(`(?<!\\p{L})${prefixe}`, 'iu')
}

/**
 * Donne à un scénario des identités neuves et charge les services avec elles. Tout ce que le
 * scénario lit et écrit ensuite est traduit : ni les fichiers features, ni les contrôles ne changent.
 */
export async function depayser({ graine, pilote, simulateurs }: Options): Promise<Depaysement> {
  const base = lireBase(await simulateurs.lire('insi', 'etat'))
  const table = tirerTable(graine, base)
  const { tout, ...reste } = creerVersLogiciel(table)
  await simulateurs.poster('insi', 'identites', { identites: tout(base), mode: 'remplacer' })
  if (simulateurs.simules.includes('vitale')) {
    const { jeu } = (await simulateurs.lire('vitale', 'etat')) as { jeu: unknown }
    await simulateurs.poster('vitale', 'cartes', { cartes: tout(jeu) })
  }
  const memoire = creerMemoire({
    noms: base.map(({ nomNaissance }) => nomNaissance),
    dates: base.map(({ dateNaissance }) => dateNaissance),
  })
  const versLogiciel: VersLogiciel = {
    ...reste,
    tout(valeur) {
      const traduite = tout(valeur)
      memoire.noter(valeur, traduite)
      return traduite
    },
  }
  const versScenario = creerVersScenario(table, memoire.dates)
  const duScenario = motifDuScenario(table.prefixes.nom)
  const tri = creerTri({
    estDuScenario: (texte) => duScenario.test(texte),
    noms: memoire.noms,
    debut: new Date(),
  })
  return {
    versLogiciel,
    pilote: piloter(pilote, { versLogiciel, versScenario, tri }),
    simulateurs: simuler(simulateurs, { versLogiciel, versScenario }),
    identites: memoire.identites,
  }
}
