import { chargerReferentiels, suggerer } from '../../rem/index.ts'
import { lireFeatures } from '../couverture/lire-features.ts'
import { ficher, rendreDetail, rendreListe } from '../couverture/lister.ts'
import { rendreProblemes } from '../couverture/rendre-texte.ts'
import { DOSSIER_FEATURES } from '../couverture/scenarios-automatises.ts'
import { ErreurSegur } from '../erreur-segur.ts'
import type { EntreeVerbe, Verbe } from '../verbe.ts'

const ACTIONS = ['lister']

const AIDE = `Usage : npx segur referentiel lister [options]

Montre les référentiels d’exigences (REM) du catalogue : révision, statut, exigences, scénarios,
preuves, et le nombre de scénarios automatisés.

Options :
  --detail   ajoute l’héritage, les profils, les référentiels opposables et leurs versions
  --json     un objet JSON, détail compris`

function controlerAction([action, ...enTrop]: readonly string[]): void {
  if (action === undefined) {
    const raison = 'il manque l’action : « segur referentiel lister »'
    throw new ErreurSegur('SEGUR-CLI-003', { verbe: 'referentiel', option: 'action', raison })
  }
  const argument = ACTIONS.includes(action) ? enTrop[0] : action
  if (argument === undefined) return
  const proches = suggerer(argument, ACTIONS)
  throw new ErreurSegur('SEGUR-CLI-004', { verbe: 'referentiel', argument }, { proches })
}

async function executer({ valeurs, positionnels, sortie }: EntreeVerbe): Promise<number> {
  controlerAction(positionnels)
  const referentiels = chargerReferentiels()
  const { scenarios, problemes } = lireFeatures(DOSSIER_FEATURES, referentiels)
  const fiches = ficher(referentiels, scenarios)
  if (valeurs.json === true) {
    const referentiels = fiches.map(({ referentiel, ...reste }) => ({ ...referentiel, ...reste }))
    sortie(JSON.stringify({ schema: 1, referentiels, erreurs: problemes }, null, 2))
    return problemes.length === 0 ? 0 : 2
  }
  const detail = valeurs.detail === true ? fiches.flatMap(rendreDetail) : []
  for (const ligne of [...rendreListe(fiches), ...detail, ...rendreProblemes(problemes)]) {
    sortie(ligne)
  }
  return problemes.length === 0 ? 0 : 2
}

export const verbe: Verbe = {
  nom: 'referentiel',
  resume: 'liste les référentiels d’exigences et leurs versions',
  aide: AIDE,
  options: { detail: { type: 'boolean' }, json: { type: 'boolean' } },
  positionnels: true,
  executer,
}
