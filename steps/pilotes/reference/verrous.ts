import {
  type ActionsVerrous,
  type ChampVerrou,
  type TentativeTrait,
  TRAITS_VERROUILLES,
  type TraitVerrouille,
} from '../contrat.ts'
import { aCommande, type Fenetre, lireMessages, ouvrirFiche, suivre } from './fenetre.ts'
import { lireIdentite } from './fiche.ts'

const LIBELLES: Record<TraitVerrouille, string> = {
  matriculeIns: 'Matricule INS',
  oid: 'OID',
  nomNaissance: 'Nom de naissance',
  prenomsNaissance: 'Liste des prénoms de naissance',
  dateNaissance: 'Date de naissance',
  sexe: 'Sexe',
  lieuNaissance: 'Code du lieu de naissance',
}
const SEXES: Record<string, string> = { F: 'Féminin', M: 'Masculin', I: 'Indéterminé' }
const ENREGISTRER = 'Enregistrer les modifications'
const CONFIRMER = 'Confirmer la modification'

/** Reste sur le formulaire s'il est déjà ouvert : la preuve montre les champs refusés. */
async function ouvrirModification(fenetre: Fenetre): Promise<void> {
  if (await aCommande(fenetre, 'button', ENREGISTRER)) return
  await ouvrirFiche(fenetre)
  await suivre(fenetre, 'link', 'Modifier')
}

/** Le champ se laisse-t-il changer ? Sinon, ce que l'écran en dit. */
async function saisir(
  fenetre: Fenetre,
  champ: TraitVerrouille,
  valeur: string,
): Promise<{ change: true } | { change: false; dit: string }> {
  if (champ === 'sexe') {
    const choix = fenetre.page.getByRole('radio', { name: SEXES[valeur] ?? valeur })
    if (await choix.isVisible()) {
      await choix.check()
      return { change: true }
    }
  }
  const saisie = fenetre.page.getByLabel(LIBELLES[champ], { exact: true })
  if (await saisie.isEditable()) {
    await saisie.fill(valeur)
    return { change: true }
  }
  const avant = await saisie.inputValue()
  await saisie.click()
  await fenetre.page.keyboard.type(valeur)
  if ((await saisie.inputValue()) !== avant) return { change: true }
  return { change: false, dit: await decrire(fenetre, champ) }
}

/** Les textes que l'écran attache au champ. */
function decrire(fenetre: Fenetre, champ: TraitVerrouille): Promise<string> {
  return fenetre.page.getByLabel(LIBELLES[champ], { exact: true }).evaluate((saisie) =>
    (saisie.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent?.trim() ?? '')
      .join(' ')
      .trim(),
  )
}

async function tenterTrait(
  fenetre: Fenetre,
  champ: TraitVerrouille,
  valeur: string,
): Promise<TentativeTrait> {
  await ouvrirModification(fenetre)
  const essai = await saisir(fenetre, champ, valeur)
  if (!essai.change) return { champ, enregistre: false, refus: essai.dit }
  await suivre(fenetre, 'button', ENREGISTRER)
  if (await aCommande(fenetre, 'button', CONFIRMER)) await suivre(fenetre, 'button', CONFIRMER)
  const refuse = await aCommande(fenetre, 'button', ENREGISTRER)
  const messages = await lireMessages(fenetre)
  if (refuse) return { champ, enregistre: false, refus: messages.join(' ') }
  const affiche = (await lireIdentite(fenetre)).champs[champ]?.valeur ?? ''
  return { champ, enregistre: affiche.startsWith(valeur), refus: '' }
}

/** Un mot attaché au champ, ou un fond qui n'est pas celui d'un champ libre. */
async function lireVerrous(fenetre: Fenetre): Promise<ChampVerrou[]> {
  await ouvrirModification(fenetre)
  const marques = await fenetre.page.evaluate(
    (libelles) => {
      const champ = (libelle: string) =>
        [...document.querySelectorAll('label')].find((l) => l.textContent?.trim() === libelle)
          ?.control ?? null
      const fond = (element: Element | null) =>
        element ? getComputedStyle(element).backgroundColor : ''
      const libre = fond(champ('Nom utilisé'))
      return libelles.map((libelle) => {
        const saisie = champ(libelle)
        const mots = (saisie?.getAttribute('aria-describedby') ?? '')
          .split(' ')
          .map((id) => document.getElementById(id)?.textContent?.trim() ?? '')
          .filter((texte) => /verrouill|non modifiable/i.test(texte))
        return [...mots, ...(saisie && fond(saisie) !== libre ? ['grisé'] : [])].join(', ')
      })
    },
    TRAITS_VERROUILLES.map((champ) => LIBELLES[champ]),
  )
  return TRAITS_VERROUILLES.map((champ, rang) => ({ champ, marque: marques[rang] ?? '' }))
}

export const actionsVerrous = (fenetre: () => Fenetre): ActionsVerrous => ({
  tenterTrait: (...demande) => tenterTrait(fenetre(), ...demande),
  lireVerrous: () => lireVerrous(fenetre()),
})
