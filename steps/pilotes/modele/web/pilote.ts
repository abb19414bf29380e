import type { ContexteEditeur, PilotePartiel } from '../../contrat.ts'
import { creerActions } from './actions/index.ts'
import { creerFenetre } from './fenetre.ts'

/** L’adresse de votre logiciel. Vide, le pilote ouvre une page blanche : rien n’échoue encore. */
const ADRESSE = process.env.ADRESSE_DU_LOGICIEL ?? ''

/** Le pilote de votre logiciel : ce qu’il sait faire seul. Une personne guidée fait le reste. */
export default async function creerPilote(contexte: ContexteEditeur): Promise<PilotePartiel> {
  const { page, ...cadre } = creerFenetre(contexte, ADRESSE)
  return {
    nom: 'Votre logiciel',
    // En toutes lettres : le banc sait ainsi quand ce pilote est à mettre à jour.
    contrat: 2,
    ...cadre,

    // La version que l’écran affiche, au pied de page par exemple. Tant qu’elle manque,
    // produit.version de segur.config.ts en tient lieu.
    // lireVersion: async () => (await page().getByRole('contentinfo').innerText()).trim(),

    // Votre logiciel revient-il à son état de départ (aucun patient, réglages d’origine) ? Sans
    // cette fonction, chaque scénario reçoit des identités neuves.
    // remettreAZero: async () => {},

    // Charge plusieurs patients d’un coup, plutôt qu’un à un par creerPatient.
    // importerPatients: async (patients) => {},

    // Fait comme si la dernière activité de ce patient datait d’autant de jours de plus.
    // vieillirIdentite: async (patient, jours) => {},

    ...creerActions(page),
  }
}
