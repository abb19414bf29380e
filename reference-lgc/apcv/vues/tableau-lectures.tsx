import { LienPatient } from '../../journaux/vues/journal.tsx'
import { Chronologie } from '../../vues/chronologie.tsx'
import { LIBELLES_VOIE } from '../contexte.ts'
import type { LigneLecture } from '../lectures.ts'

function reponseDe({ patient, code }: LigneLecture): string {
  if (patient) return 'identité reprise'
  return code === 'ok' ? 'lue' : `refusée (${code})`
}

/** Qui a lu une appli, comment, et ce que le service a répondu. */
export const TableauLectures = (props: { lignes: readonly LigneLecture[]; nomme: boolean }) => (
  <Chronologie
    nom="Journal"
    legende="Lectures d'appli carte Vitale, de la plus récente à la plus ancienne"
    lignes={props.lignes}
    colonnes={[
      { titre: 'Utilisateur', dire: ({ auteur }) => auteur },
      { titre: 'Façon', dire: ({ voie }) => LIBELLES_VOIE[voie] },
      { titre: 'Réponse', dire: reponseDe },
      {
        titre: 'Dossier servi',
        dire: ({ patient }) => patient && <LienPatient {...{ patient, nomme: props.nomme }} />,
      },
    ]}
  />
)
