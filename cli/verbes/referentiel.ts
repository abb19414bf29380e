import { chargerReferentiels } from '../../rem/index.ts'
import { lireFeatures } from '../couverture/lire-features.ts'
import { ficher, rendreDetail, rendreListe } from '../couverture/lister.ts'
import { rendreProblemes } from '../couverture/rendre-texte.ts'
import { DOSSIER_FEATURES } from '../couverture/scenarios-automatises.ts'
import { ErreurSegur } from '../erreur-segur.ts'
import { choisirAction } from '../ligne/choisir-action.ts'
import type { EntreeVerbe, Verbe } from '../verbe.ts'

const AIDE = `Usage : npx segur referentiel <action> [options]

  lister                    montre les référentiels d’exigences (REM) du catalogue : révision, statut,
                            exigences, scénarios, preuves, et le nombre de scénarios automatisés
  importer <fichier.xlsx>   recouvre un référentiel par son fichier officiel : une révision de plus,
                            que git ignore, et ce qu’elle crée, retire, change ou laisse à vérifier
  importer --annuler        efface la dernière révision importée
  exporter <fichier.xlsx>   écrit un référentiel du catalogue à la disposition des fichiers publiés
  equivalences              montre, preuve par preuve, ce qu’une candidature passée a déjà prouvé d’une
                            autre : --depuis celle obtenue, --rem celle visée

Options :
  --rem <code>   le référentiel : à importer (deviné sans lui), à annuler ou à exporter
  --essai        importer : dit tout, n’écrit rien
  --detail       lister : héritage, profils, référentiels opposables et leurs versions ;
                 importer : toutes les lignes de chaque liste
  --json         un objet JSON, détail compris`

/** Les options que chaque action comprend. */
const ACTIONS: Readonly<Record<string, readonly string[]>> = {
  lister: ['detail', 'json'],
  importer: ['rem', 'essai', 'annuler', 'detail', 'json'],
  exporter: ['rem'],
  equivalences: ['rem', 'depuis', 'json'],
}

const VERBE = {
  verbe: 'referentiel',
  actions: ACTIONS,
  enClair: 'lister, importer, exporter ou equivalences',
}

async function lister({ valeurs, positionnels, sortie }: EntreeVerbe): Promise<number> {
  const [, argument] = positionnels
  if (argument !== undefined) {
    throw new ErreurSegur('SEGUR-CLI-004', { verbe: 'referentiel', argument })
  }
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

async function executer(entree: EntreeVerbe): Promise<number> {
  const action = choisirAction(VERBE, entree)
  const fichiers = entree.positionnels.slice(1)
  if (action === 'importer') {
    const { importer } = await import('../referentiel/importer.ts')
    return importer(entree, fichiers, { maintenant: () => new Date() })
  }
  if (action === 'exporter') {
    const { exporter } = await import('../referentiel/exporter.ts')
    return exporter(entree, fichiers)
  }
  if (action === 'equivalences') {
    const { direEquivalences } = await import('../referentiel/equivalences.ts')
    return direEquivalences(entree)
  }
  return lister(entree)
}

export const verbe: Verbe = {
  nom: 'referentiel',
  resume: 'liste, importe, exporte ou rapproche les référentiels d’exigences',
  aide: AIDE,
  options: {
    rem: { type: 'string' },
    depuis: { type: 'string' },
    essai: { type: 'boolean' },
    annuler: { type: 'boolean' },
    detail: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  positionnels: true,
  executer,
}
