import { COORDONNEES, type Patient } from '../identite.ts'
import { LIBELLES } from '../libelles.ts'
import { Vide } from './valeurs.tsx'

/** De quoi joindre le patient, quel que soit le statut de son identité (INS.31). */
export function Coordonnees({ patient }: { patient: Patient }) {
  return (
    <section class="carte carte-dense" aria-labelledby="titre-coordonnees">
      <h2 id="titre-coordonnees">Coordonnées</h2>
      <dl class="traits">
        {COORDONNEES.map((champ) => (
          <div>
            <dt>{LIBELLES[champ]}</dt>
            <dd>{patient.identite[champ] === '' ? <Vide /> : patient.identite[champ]}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
