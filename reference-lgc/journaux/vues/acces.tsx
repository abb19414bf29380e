import { Chronologie } from '../../vues/chronologie.tsx'
import type { LigneAcces } from '../lire-acces.ts'
import { LienPatient } from './journal.tsx'

/** Le journal des accès à l'identité. */
export const TableauAcces = (props: { lignes: readonly LigneAcces[]; nomme: boolean }) => (
  <Chronologie
    nom="Journal"
    legende="Journal des accès, du plus récent au plus ancien"
    lignes={props.lignes}
    colonnes={[
      { titre: 'Utilisateur', dire: ({ auteur }) => auteur },
      {
        titre: 'Patient',
        dire: ({ patient }) => <LienPatient {...{ patient, nomme: props.nomme }} />,
      },
      { titre: 'Opération', dire: ({ operation }) => operation },
    ]}
  />
)
