import { chargerReferentiels, trouverReferentiel } from '../../rem/index.ts'
import { couvrir } from '../couverture/couvrir.ts'
import { lireFeatures } from '../couverture/lire-features.ts'
import { lireListe } from '../couverture/lire-liste.ts'
import { constatSansScenario } from '../couverture/phrases.ts'
import { rendreCouverture, rendreProblemes } from '../couverture/rendre-texte.ts'
import { DOSSIER_FEATURES } from '../couverture/scenarios-automatises.ts'
import type { EntreeVerbe, Verbe } from '../verbe.ts'

const AIDE = `Montre, pour chaque exigence, ses scénarios et leurs preuves. Une preuve est :
  automatisée    un scénario du banc la prend
  à attester     pièce que l’éditeur signe ou obtient d’un tiers
  à fournir      aucun scénario ne la prend encore
  non due        facultative, ou remplacée par une autre preuve du scénario
  sans objet     aucun profil choisi ne la demande
  non contrôlée  preuve d’une préconisation

Options :
  --rem <code>       référentiel (MDV-LGC-SF-Va1 par défaut)
  --profil <nom>     profil de la candidature, en plus de Général ; répétable ; tous par défaut
  --chapitre <code>  un chapitre ; répétable
  --json             un objet JSON

Sort avec 2 quand aucun scénario n’est automatisé, ou qu’un fichier de features/ est à corriger.`

export interface OptionsCouverture {
  dossierFeatures: string
}

async function executer(
  { valeurs, sortie }: EntreeVerbe,
  { dossierFeatures }: OptionsCouverture,
): Promise<number> {
  const referentiels = chargerReferentiels()
  const [code] = lireListe(valeurs.rem).slice(-1)
  const referentiel = trouverReferentiel(referentiels, code)
  const { scenarios, problemes } = lireFeatures(dossierFeatures, referentiels)
  const couverture = couvrir(referentiel, scenarios, {
    profils: lireListe(valeurs.profil),
    chapitres: lireListe(valeurs.chapitre),
  })
  // Un référentiel sans scénario n'est jamais un vert vide.
  const constat = constatSansScenario(couverture.totaux)
  if (valeurs.json === true) {
    sortie(JSON.stringify({ schema: 1, ...couverture, constat, erreurs: problemes }, null, 2))
  } else {
    for (const ligne of [...rendreCouverture(couverture), ...rendreProblemes(problemes)]) {
      sortie(ligne)
    }
  }
  return constat === null && problemes.length === 0 ? 0 : 2
}

/** Le verbe `couverture` sur un dossier de scénarios ; les essais en donnent un autre. */
export function creerVerbeCouverture(options: OptionsCouverture): Verbe {
  return {
    nom: 'couverture',
    resume: 'montre ce qui est automatisé, à attester ou à fournir',
    aide: AIDE,
    options: {
      rem: { type: 'string' },
      profil: { type: 'string', multiple: true },
      chapitre: { type: 'string', multiple: true },
      json: { type: 'boolean' },
    },
    executer: (entree) => executer(entree, options),
  }
}

export const verbe: Verbe = creerVerbeCouverture({ dossierFeatures: DOSSIER_FEATURES })
