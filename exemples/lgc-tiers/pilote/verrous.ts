import {
  type ActionsVerrous,
  type ChampVerrou,
  type TentativeTrait,
  TRAITS_VERROUILLES,
  type TraitVerrouille,
} from '../../../steps/pilotes/contrat.ts'
import { taperDate } from './dates.ts'
import { cliquer, ecran, ouvrirFiche, type Poste } from './poste.ts'
import { confirmerCorrection, SEXES } from './saisie.ts'

type TraitSaisi = Exclude<TraitVerrouille, 'matriculeIns' | 'oid'>

const LIBELLES: Record<TraitSaisi, string> = {
  nomNaissance: 'Nom de famille à la naissance',
  prenomsNaissance: 'Prénoms à l’état civil',
  dateNaissance: 'Né(e) le',
  sexe: 'Sexe',
  lieuNaissance: 'Commune ou pays de naissance',
}
/** L'INS se lit dans un bloc à part, sans rien pour y taper. */
const LUS: Record<'matriculeIns' | 'oid', string> = { matriculeIns: 'Matricule INS', oid: 'OID' }

/** Reste sur l'écran de correction s'il est ouvert : la preuve y montre les refus. */
async function ouvrirCorrection(poste: Poste): Promise<void> {
  if ((await ecran(poste)) === 'correction') return
  await ouvrirFiche(poste)
  await cliquer(poste, 'link', 'Corriger la fiche')
}

/** Ce que l'écran dit du verrou d'un champ ; vide quand il n'en dit rien. */
async function marqueDe({ page }: Poste, champ: TraitVerrouille): Promise<string> {
  const ligne =
    champ === 'matriculeIns' || champ === 'oid'
      ? page.locator('.tenues > div').filter({ hasText: LUS[champ] })
      : page.locator('.champ').filter({ has: page.getByLabel(LIBELLES[champ], { exact: true }) })
  const dites = await ligne.locator('small').allInnerTexts()
  return dites.filter((dite) => dite.startsWith('Verrouillé')).join(' ')
}

const tenu = (champ: TraitVerrouille, refus: string): TentativeTrait => ({
  champ,
  enregistre: false,
  refus,
})

async function tenter(
  poste: Poste,
  champ: TraitVerrouille,
  valeur: string,
): Promise<TentativeTrait> {
  await ouvrirCorrection(poste)
  const marque = await marqueDe(poste, champ)
  if (champ === 'matriculeIns' || champ === 'oid') return tenu(champ, marque)
  const saisie = poste.page.getByLabel(LIBELLES[champ], { exact: true })
  if (!(await saisie.isEditable())) return tenu(champ, marque)
  if (champ === 'sexe') await saisie.selectOption({ label: SEXES[valeur] ?? valeur })
  else if (champ === 'dateNaissance') await taperDate(saisie, valeur)
  else await saisie.fill(valeur)
  const { accepte, messages } = await confirmerCorrection(poste)
  return { champ, enregistre: accepte, refus: accepte ? '' : messages.join(' ') }
}

async function lireVerrous(poste: Poste): Promise<ChampVerrou[]> {
  await ouvrirCorrection(poste)
  const lus: ChampVerrou[] = []
  for (const champ of TRAITS_VERROUILLES) lus.push({ champ, marque: await marqueDe(poste, champ) })
  return lus
}

export const actionsVerrous = (poste: () => Poste): ActionsVerrous => ({
  tenterTrait: (champ, valeur) => tenter(poste(), champ, valeur),
  lireVerrous: () => lireVerrous(poste()),
})
