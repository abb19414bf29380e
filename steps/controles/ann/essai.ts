import type { EntreeJournal } from '../../../mocks/contrat.ts'
import type { BoitePubliee, ProfessionnelPublie } from '../../services/annuaire.ts'

/** De quoi éprouver les contrôles de l'annuaire. */
export const boite = (adresse: string, reste: Partial<BoitePubliee> = {}): BoitePubliee => ({
  ...{ adresse, type: 'PER', service: '', structure: '' },
  ...reste,
})

export const HAKIM: ProfessionnelPublie = {
  ...{ rpps: '99700000021', civilites: ['Docteur', 'Monsieur', 'M'] },
  ...{ nom: 'EXEMPLAIRE', prenom: 'HAKIM' },
  ...{ profession: 'Médecin', specialite: 'Pneumologie (SM)' },
  exercices: [
    {
      ...{ mode: 'Salarié', raison: 'CENTRE HOSPITALIER FICTIF', enseigne: '' },
      ...{ voie: 'DE L ESSAI', codePostal: '63100', ville: 'Clermont-Ferrand' },
      telephone: '0465710014',
      boites: [
        boite('hakim.exemplaire@medecin.fictif.mssante.fr'),
        boite('h.exemplaire@hopital.fictif.mssante.fr', { service: 'Pneumologie' }),
        boite('secretariat.pneumo@hopital.fictif.mssante.fr', { type: 'ORG' }),
      ],
    },
  ],
}

export const LIGNE =
  'Docteur HAKIM EXEMPLAIRE 99700000021 Médecin Pneumologie Salarié CENTRE HOSPITALIER FICTIF ' +
  '1 Avenue DE L’ESSAI 63100 CLERMONT FERRAND 04 65 71 00 14 ' +
  'hakim.exemplaire@medecin.fictif.mssante.fr Boîte personnelle (PER), accepte le zéro papier ' +
  'h.exemplaire@hopital.fictif.mssante.fr Boîte personnelle (PER), Pneumologie ' +
  'secretariat.pneumo@hopital.fictif.mssante.fr Boîte de la structure (ORG)'

export const resultats = (...lignes: string[]) => lignes.map((ligne) => ({ nom: '', ligne }))

/** Une demande d'extraction au journal, à cet instant. */
export const demande = (horodatage: string, reste: Partial<EntreeJournal> = {}): EntreeJournal => ({
  ...{ id: 1, service: 'annuaire', horodatage, appelant: null, operation: 'extraction.lire' },
  requete: { methode: 'GET', chemin: '/extraction/PS_LibreAcces', entetes: {}, corps: '' },
  reponse: { statut: 200, entetes: {}, corps: '' },
  ...{ resultat: 'ok', code: null, ecarts: [] },
  ...reste,
})
