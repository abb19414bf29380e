import { chargerReferentiel } from '../../../rem/index.ts'
import { lireContrat, lireTypes } from '../contrat/lire-contrat.ts'
import { type NomAction, scenariosParAction, usagesDesScenarios } from '../usages/index.ts'
import { ecrirePageActions } from './ecrire-actions-bureau.ts'
import { type Description, ecrireIndex, ecrireSujet } from './ecrire-actions-web.ts'
import {
  copierModele,
  ecrireConfig,
  ecrireContrat,
  ecrirePaquet,
  ecrireTsconfig,
  type Forme,
} from './ecrire-cadre.ts'
import { ecrireLisezmoi } from './ecrire-lisezmoi.ts'

/** Un fichier à créer : son chemin dans le dossier, et son texte. */
export interface FichierNeuf {
  chemin: string
  texte: string
}

function decrire(): Description {
  const parAction = scenariosParAction(usagesDesScenarios(chargerReferentiel()))
  return {
    sujets: lireContrat(),
    types: lireTypes(),
    scenariosDe: (action) => parAction.get(action as NomAction) ?? [],
  }
}

function propres(forme: Forme): readonly FichierNeuf[] {
  const description = decrire()
  if (forme === 'bureau') return [{ chemin: 'actions.md', texte: ecrirePageActions(description) }]
  return [
    { chemin: 'fenetre.ts', texte: copierModele('web', 'fenetre.ts') },
    { chemin: 'actions/index.ts', texte: ecrireIndex(description.sujets) },
    ...description.sujets.map((sujet) => ({
      chemin: `actions/${sujet.nom}.ts`,
      texte: ecrireSujet(sujet, description),
    })),
  ]
}

/** Tous les fichiers d'un pilote neuf, pour un dossier donné. */
export function composerPilote(dossier: string, forme: Forme): readonly FichierNeuf[] {
  return [
    { chemin: 'LISEZMOI.md', texte: ecrireLisezmoi(dossier, forme) },
    { chemin: 'segur.config.ts', texte: ecrireConfig(dossier) },
    { chemin: 'pilote.ts', texte: copierModele(forme, 'pilote.ts') },
    { chemin: 'contrat.ts', texte: ecrireContrat(dossier) },
    { chemin: 'package.json', texte: ecrirePaquet() },
    { chemin: 'tsconfig.json', texte: ecrireTsconfig(dossier) },
    ...propres(forme),
  ]
}
