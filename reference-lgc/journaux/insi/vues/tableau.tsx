import { Chronologie } from '../../../vues/chronologie.tsx'
import { LienPatient } from '../../vues/journal.tsx'
import type { LigneInsi } from '../lire.ts'

const LienDetail = ({ id }: LigneInsi) => (
  <a href={`/reglages/journal-insi/${id}`}>
    Détail<span class="invisible"> de l'appel n° {id}</span>
  </a>
)

/** Chaque appel à INSi en une ligne ; son détail est à un clic. */
export const TableauInsi = (props: { lignes: readonly LigneInsi[]; nomme: boolean }) => (
  <Chronologie
    nom="Journal"
    legende="Journal des appels INSi, du plus récent au plus ancien"
    lignes={props.lignes}
    colonnes={[
      { titre: 'Utilisateur', dire: ({ auteur }) => auteur },
      {
        titre: 'Patient',
        dire: ({ patient }) => <LienPatient {...{ patient, nomme: props.nomme }} />,
      },
      { titre: 'Opération', dire: ({ operation }) => operation },
      { titre: 'Modalité', dire: ({ modalite }) => modalite },
      { titre: 'Code retour', dire: ({ code }) => code },
      { titre: 'Retour', dire: ({ retour }) => retour },
      { titre: <span class="invisible">Détail</span>, dire: LienDetail, compact: true },
    ]}
  />
)
