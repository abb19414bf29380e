import { duree } from '../etape.mjs'
import type { Bilan, Verification } from './types.ts'

type Vagues = readonly (readonly Verification[])[]
type Dire = (ligne: string) => void

async function executer(verification: Verification, dire: Dire): Promise<Bilan> {
  const debut = performance.now()
  dire(`· ${verification.titre}…`)
  const bilan = await verification.executer().catch((erreur: unknown): Bilan => {
    const raison = erreur instanceof Error ? erreur.message : String(erreur)
    return { passes: 0, echecs: 1, resume: 'la vérification a cessé', details: [raison] }
  })
  const signe = bilan.echecs === 0 ? '✓' : '✗'
  dire(`${signe} ${verification.titre} : ${bilan.resume} (${duree(debut)})`)
  if (bilan.echecs > 0) for (const ligne of bilan.details) dire(`    ${ligne}`)
  return bilan
}

/** « --seulement <nom> » garde une seule vérification ; `null` quand ce nom n’existe pas. */
function choisir(args: readonly string[], vagues: Vagues): Vagues | null {
  const rang = args.indexOf('--seulement')
  if (rang === -1) return vagues
  const choisies = vagues.map((vague) => vague.filter(({ nom }) => nom === args[rang + 1]))
  return choisies.some((vague) => vague.length > 0) ? choisies : null
}

/** Déroule toutes les vérifications, même après un échec ; la dernière ligne compte les essais. */
export async function verifierBanc(
  args: readonly string[],
  vagues: Vagues,
  dire: Dire = console.log,
): Promise<number> {
  const debut = performance.now()
  const choisies = choisir(args, vagues)
  if (choisies === null) {
    const noms = vagues.flat().map(({ nom }) => nom)
    dire(`« --seulement » attend une vérification : ${noms.join(', ')}.`)
    return 2
  }
  const bilans: Bilan[] = []
  for (const vague of choisies)
    bilans.push(...(await Promise.all(vague.map((une) => executer(une, dire)))))
  const somme = (champ: 'passes' | 'echecs') =>
    bilans.reduce((total, bilan) => total + bilan[champ], 0)
  dire(`Durée : ${duree(debut)}`)
  dire(`${somme('passes')} passed, ${somme('echecs')} failed`)
  return somme('echecs') === 0 ? 0 : 1
}
