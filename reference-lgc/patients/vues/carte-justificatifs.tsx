import { heureLue, jourDe } from '../../vues/heures.ts'
import type { Patient } from '../identite.ts'
import type { TitrePresente } from '../justificatifs/depot.ts'
import { MOTS_CONFIANCE } from '../libelles.ts'
import { empechementValidation } from '../regles/validation-possible.ts'

interface Props {
  patient: Patient
  presentes: readonly TitrePresente[]
}

/** Les pièces vues par le cabinet : nature, degré de confiance, date et auteur (EXI SI 23). */
export function CarteJustificatifs({ patient, presentes }: Props) {
  const adresse = `/patients/${patient.id}`
  return (
    <section class="carte carte-dense pile" aria-labelledby="titre-justificatifs">
      <h2 id="titre-justificatifs">Justificatifs d'identité</h2>
      {presentes.length === 0 ? (
        <p class="secondaire">Aucun justificatif enregistré.</p>
      ) : (
        <ul class="justificatifs">
          {presentes.map((titre) => (
            <Presente adresse={adresse} titre={titre} />
          ))}
        </ul>
      )}
      {!empechementValidation(patient.attributs) && (
        <div class="actions">
          <a class="bouton bouton-discret" href={`${adresse}/valider`}>
            Enregistrer un justificatif
          </a>
        </div>
      )}
    </section>
  )
}

function Presente({ adresse, titre }: { adresse: string; titre: TitrePresente }) {
  return (
    <li>
      <p>
        <strong>{titre.libelle}</strong>
        <span class="precision">degré de confiance {MOTS_CONFIANCE[titre.confiance]}</span>
      </p>
      <p class="secondaire">
        Vu le <span>{jourDe(titre.le)}</span> à {heureLue(titre.le)}
        {titre.par && (
          <>
            {' '}
            par <span>{titre.par}</span>
          </>
        )}
        {' · '}
        <a
          href={`${adresse}/justificatifs/${titre.id}/retirer`}
          aria-label={`Retirer ${titre.libelle}`}
        >
          Retirer
        </a>
      </p>
    </li>
  )
}
