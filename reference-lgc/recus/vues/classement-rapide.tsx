import { Icone } from '../../vues/icones.tsx'
import type { DocumentRecu } from '../document-recu.ts'
import type { Rapprochement } from '../identite/cas.ts'

/** Une ligne en tête : classer d'un clic quand tout correspond, aller comparer sinon (MSS.25). */
export function ClassementRapide({
  recu,
  rapprochement,
}: {
  recu: DocumentRecu
  rapprochement: Rapprochement
}) {
  const [candidat] = rapprochement.candidats
  if (rapprochement.cas === 'parfaite' && candidat) {
    const { identite, id } = candidat.patient
    return (
      <form
        method="post"
        action={`/recus/${recu.id}/classer`}
        class="carte carte-dense classement-rapide"
      >
        <button type="submit" name="patient" value={String(id)} class="bouton bouton-principal">
          Classer au dossier n° {id}
        </button>
        <span class="etat">
          <Icone nom="succes" />
          {identite.nomNaissance} {identite.premierPrenom} : {rapprochement.explication}
        </span>
      </form>
    )
  }
  return (
    <p class="carte carte-dense classement-rapide">
      <a class="bouton" href="#rattacher">
        Rattacher à un dossier
      </a>
      <span class="etat">
        <Icone nom="attention" />
        {rapprochement.explication}
      </span>
    </p>
  )
}
