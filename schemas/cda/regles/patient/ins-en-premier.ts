import { type RegleDocument, relever } from '../types.ts'

export const insEnPremier: RegleDocument = {
  regle: 'cda.patient.ins-en-premier',
  objet: 'INS avant l’identifiant local, une seule fois',
  source: 'cda.md §5',
  marque: 'V',
  gravite: 'avertissement',
  juger: ({ patient }) =>
    (patient?.identifiants ?? [])
      .filter(({ ins }, rang) => ins && rang > 0)
      .map(({ noeud }) =>
        relever(
          noeud,
          'L’INS vient après un autre identifiant du patient.',
          'Écrire une seule INS, en premier, puis l’identifiant local.',
        ),
      ),
}
