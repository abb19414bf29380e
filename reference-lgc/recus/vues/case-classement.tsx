import type { Mutations } from '../../mutations/interrupteur.ts'
import { Icone } from '../../vues/icones.tsx'
import type { DocumentRecu } from '../document-recu.ts'
import type { Rapprochement } from '../identite/cas.ts'

/** Dans la liste : classer d'un clic quand tout correspond, comparer sinon (MSS.25, MSS.23). */
export function CaseClassement({
  recu,
  rapprochement,
  mutations,
}: {
  recu: DocumentRecu
  rapprochement: Rapprochement
  mutations: Mutations
}) {
  if (recu.etat === 'illisible') return <span class="secondaire">{recu.motif}</span>
  if (recu.patientId !== null)
    return (
      <>
        <span class="etat">
          <Icone nom="succes" />
          Classé
        </span>
        <a class="ligne" href={`/patients/${recu.patientId}/recus`}>
          Dossier n° {recu.patientId}
        </a>
      </>
    )
  const [candidat] = rapprochement.candidats
  const dUnClic = mutations.choisir(
    'recu-classement-en-deux-clics',
    rapprochement.cas === 'parfaite',
    () => false,
  )
  if (dUnClic && candidat)
    return (
      <form method="post" action={`/recus/${recu.id}/classer`}>
        <button
          type="submit"
          name="patient"
          value={String(candidat.patient.id)}
          class="bouton bouton-principal"
        >
          Classer
          <span class="invisible">
            {' '}
            {recu.titre} dans le dossier de {candidat.patient.identite.nomNaissance}{' '}
            {candidat.patient.identite.premierPrenom}
          </span>
        </button>
        <span class="ligne secondaire">Dossier n° {candidat.patient.id}, identité exacte</span>
      </form>
    )
  return (
    <>
      <a class="bouton" href={`/recus/${recu.id}#rattacher`}>
        {candidat ? 'Comparer les traits' : 'Chercher le dossier'}
        <span class="invisible"> pour {recu.titre}</span>
      </a>
      <span class="ligne secondaire">{rapprochement.explication}</span>
    </>
  )
}
