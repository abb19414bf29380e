import type { ActionsReglages, ChampIdentite, Droit, ResultatEnregistrement } from '../contrat.ts'
import { aller, type Fenetre, lireMessages, suivre } from './fenetre.ts'

const DROITS: Record<Droit, RegExp> = {
  'consulter-identite': /consulter/i,
  'appeler-insi': /insi/i,
  'ouvrir-copies': /copies/i,
}

const CHAMPS: Partial<Record<ChampIdentite, string>> = {
  matriculeIns: 'Matricule INS',
  oid: 'OID',
  prenomsNaissance: 'Liste des prénoms de naissance',
  lieuNaissance: 'Code du lieu de naissance',
  nomUtilise: 'Nom utilisé',
  prenomUtilise: 'Prénom utilisé',
}

async function ouvrirReglage(fenetre: Fenetre, nom: string): Promise<void> {
  await aller(fenetre, '/reglages')
  await suivre(fenetre, 'link', nom)
}

async function reglerDroit(
  fenetre: Fenetre,
  { role, droit, accorde }: { role: string; droit: Droit; accorde: boolean },
): Promise<ResultatEnregistrement> {
  await ouvrirReglage(fenetre, 'Droits')
  const profil = fenetre.page.getByRole('group', { name: new RegExp(role, 'i') })
  await profil.getByRole('checkbox', { name: DROITS[droit] }).setChecked(accorde)
  await suivre(fenetre, 'button', 'Enregistrer les droits')
  return { accepte: true, messages: await lireMessages(fenetre) }
}

async function reglerAffichage(
  fenetre: Fenetre,
  champs: readonly ChampIdentite[],
): Promise<ResultatEnregistrement> {
  await ouvrirReglage(fenetre, "Affichage de l'identité")
  for (const [champ, libelle] of Object.entries(CHAMPS)) {
    const choix = fenetre.page.getByRole('checkbox', { name: libelle, exact: true })
    if (await choix.isVisible()) await choix.setChecked(champs.includes(champ as ChampIdentite))
  }
  await suivre(fenetre, 'button', "Enregistrer l'affichage")
  return { accepte: true, messages: await lireMessages(fenetre) }
}

export const actionsReglages = (fenetre: () => Fenetre): ActionsReglages => ({
  reglerDroit: (...demande) => reglerDroit(fenetre(), ...demande),
  reglerAffichage: (...demande) => reglerAffichage(fenetre(), ...demande),
})
