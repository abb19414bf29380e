import { ACTIONS_DOSSIER } from '../dossier/actions.ts'
import { choisirAction } from '../ligne/choisir-action.ts'
import type { EntreeVerbe, Verbe } from '../verbe.ts'

const AIDE = `Usage : npx segur dossier <action> [options]

${ACTIONS_DOSSIER.flatMap(({ aide }) => aide)
  .map((ligne) => `  ${ligne}`)
  .join('\n')}

Sans chemin, une action porte sur la dernière campagne. Toutes comprennent :
  --config <fichier>   par défaut segur.config.ts
  --json               le même résultat, en JSON`

const VERBE = {
  verbe: 'dossier',
  actions: Object.fromEntries(
    ACTIONS_DOSSIER.map(({ nom, options }) => [nom, Object.keys(options)]),
  ),
  enClair: new Intl.ListFormat('fr', { type: 'disjunction' }).format(
    ACTIONS_DOSSIER.map(({ nom }) => nom),
  ),
}

async function executer(entree: EntreeVerbe): Promise<number> {
  const choisie = choisirAction(VERBE, entree)
  const action = ACTIONS_DOSSIER.find(({ nom }) => nom === choisie)
  const agir = await action?.charger()
  return agir ? agir(entree, entree.positionnels.slice(1)) : 2
}

export const verbe: Verbe = {
  nom: 'dossier',
  resume: 'vérifie, nettoie, assemble, signe, compare et rejoue un dossier de preuves',
  aide: AIDE,
  options: Object.assign({}, ...ACTIONS_DOSSIER.map(({ options }) => options)),
  positionnels: true,
  executer,
}
