import { ErreurSegur } from '../erreur-segur.ts'
import { choisirAction } from '../ligne/choisir-action.ts'
import type { EntreeVerbe, Verbe } from '../verbe.ts'

const AIDE = `Usage : npx segur schemas <action> [options]

Les règles officielles des documents CDA (schéma XML, schematrons, jeux de valeurs) appartiennent à leurs
éditeurs : le banc ne les contient pas. Téléchargez l’outil public testContenuCDA de l’ANS, puis importez
son dossier. Tout s’exécute ici, dans Node, sans Java ni réseau.

  importer <dossier>   contrôle le dossier, prépare ses règles une fois (quelques secondes) et les garde
                       dans .segur/ ; le dossier, ou un dossier qui le contient, n’est jamais modifié
  lister               montre chaque jeu importé : version, date, ce qui est là, ce qui manque
  retirer [<nom>]      efface la forme préparée d’un jeu

Plusieurs jeux peuvent être importés ; « segur valider » emploie le dernier, ou celui de --schemas.
Un dossier qui change après l’import est préparé de nouveau au prochain emploi.

Options :
  --nom <nom>          importer : le nom du jeu (lu dans le chemin sans elle, sinon « officiel »)
  --version <texte>    importer : la version du jeu (lue dans le chemin sans elle)
  --detail             importer, lister : chaque schematron, tout ce qui manque
  --json               un objet JSON

Exemples
  npx segur schemas importer ~/Téléchargements/testContenuCDA-3.0
  npx segur schemas lister
  npx segur valider document.xml --schemas testContenuCDA-3.0`

const ACTIONS: Readonly<Record<string, readonly string[]>> = {
  importer: ['nom', 'version', 'detail', 'json'],
  lister: ['detail', 'json'],
  retirer: ['json'],
}

const VERBE = { verbe: 'schemas', actions: ACTIONS, enClair: 'importer, lister ou retirer' }

async function executer(entree: EntreeVerbe): Promise<number> {
  const action = choisirAction(VERBE, entree)
  const [, ...suite] = entree.positionnels
  const { DOSSIER_SCHEMAS } = await import('../schemas/dossier.ts')
  const poste = { dossier: DOSSIER_SCHEMAS, maintenant: () => new Date() }
  if (action === 'importer') {
    return (await import('../schemas/importer.ts')).importer(entree, suite, poste)
  }
  if (action === 'retirer')
    return (await import('../schemas/retirer.ts')).retirer(entree, suite, poste)
  const [argument] = suite
  if (argument !== undefined) throw new ErreurSegur('SEGUR-CLI-004', { verbe: 'schemas', argument })
  return (await import('../schemas/lister.ts')).lister(entree, poste)
}

export const verbe: Verbe = {
  nom: 'schemas',
  resume: 'importe les règles officielles des documents CDA',
  aide: AIDE,
  options: {
    nom: { type: 'string' },
    version: { type: 'string' },
    detail: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  positionnels: true,
  executer,
}
