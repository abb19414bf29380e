import type {
  ActionsJustificatifs,
  JustificatifEnregistre,
  JustificatifPropose,
  ResultatEnregistrement,
} from '../../../steps/pilotes/contrat.ts'
import { annonces, calme, cliquer, memeNom, ouvrirFiche, type Poste, parLeRail } from './poste.ts'

const REGLAGE = 'Pièces d’identité acceptées'
const DEGRES = { élevé: 'Haut degré de confiance', faible: 'Bas degré de confiance' }

const fenetre = ({ page }: Poste) => page.getByRole('dialog')

/** Ouvre la fenêtre du geste, y désigne la pièce, confirme. */
async function designer(
  poste: Poste,
  { geste, nature, oui }: { geste: string; nature: string; oui: string },
): Promise<ResultatEnregistrement> {
  await ouvrirFiche(poste)
  await cliquer(poste, 'button', geste)
  const choix = await fenetre(poste).getByRole('radio').all()
  for (const piece of choix)
    if (memeNom((await piece.getAttribute('value')) ?? '', nature)) await piece.check()
  await cliquer(poste, 'button', oui)
  const messages = await annonces(poste)
  return { accepte: !(await poste.page.locator('.annonce.refus').first().isVisible()), messages }
}

export const validerSur = (poste: Poste, nature: string): Promise<ResultatEnregistrement> =>
  designer(poste, { geste: 'Contrôler une pièce', nature, oui: 'Valider l’identité' })

async function lireVues(poste: Poste): Promise<JustificatifEnregistre[]> {
  await ouvrirFiche(poste)
  const liste = poste.page.getByRole('list', { name: 'Pièces d’identité vues', exact: true })
  const lignes = await liste.getByRole('listitem').all()
  return Promise.all(
    lignes.map(async (ligne) => {
      const [vue = '', par = ''] = await ligne.locator('span').allInnerTexts()
      const nature = await ligne.locator('b').innerText()
      return { nature, date: vue.replace('vue le ', ''), auteur: par.replace('par ', '') }
    }),
  )
}

/** La fenêtre reste ouverte : la preuve montre la liste. */
async function lireProposees(poste: Poste): Promise<JustificatifPropose[]> {
  if (!(await fenetre(poste).isVisible())) {
    await ouvrirFiche(poste)
    await cliquer(poste, 'button', 'Ajouter une pièce vue')
  }
  const choix = await fenetre(poste).locator('.choix').all()
  return Promise.all(
    choix.map(async (piece) => ({
      nature: (await piece.getByRole('radio').getAttribute('value')) ?? '',
      degre: await piece.locator('em').innerText(),
    })),
  )
}

/** Le formulaire de réglage, et son bouton à lui. */
async function regler(
  poste: Poste,
  remplir: (rubrique: ReturnType<typeof fenetre>) => Promise<void>,
) {
  await parLeRail(poste, 'Paramètres')
  const rubrique = poste.page.getByRole('form', { name: REGLAGE, exact: true })
  await remplir(rubrique)
  await rubrique.getByRole('button', { name: 'Enregistrer', exact: true }).click()
  await calme(poste)
  const accepte = !(await poste.page.locator('.annonce.refus').first().isVisible())
  return { accepte, messages: await annonces(poste) }
}

export const actionsPieces = (poste: () => Poste): ActionsJustificatifs => ({
  enregistrerJustificatif: (nature) =>
    designer(poste(), { geste: 'Ajouter une pièce vue', nature, oui: 'Ajouter' }),
  lireJustificatifs: () => lireVues(poste()),
  lireJustificatifsProposes: () => lireProposees(poste()),
  reglerJustificatif: ({ nature, degre }) =>
    regler(poste(), async (rubrique) => {
      await rubrique.getByLabel('Pièce à ajouter ou à changer', { exact: true }).fill(nature)
      await rubrique
        .getByLabel('Ce qu’elle vaut', { exact: true })
        .selectOption({ label: DEGRES[degre] })
    }),
  reglerValidationAutomatique: (active) =>
    regler(poste(), (rubrique) => rubrique.getByRole('checkbox').setChecked(active)),
})
