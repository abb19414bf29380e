import { LIBELLES_ETAT } from '../libelles.ts'
import { compterChapitre } from '../modele/compter-chapitre.ts'
import type { CampagneLue, ChapitreLu } from '../modele/types.ts'
import { Defile } from './defile.tsx'
import { Forme } from './formes.tsx'
import { ancre, fr } from './textes.ts'

const Ligne = ({ lu }: { lu: ChapitreLu }) => {
  const compte = compterChapitre(lu)
  return (
    <tr>
      <th scope="row">
        <a href={`#${ancre('c', lu.chapitre.code)}`}>
          {lu.chapitre.code} <span class="second">{fr(lu.chapitre.libelle)}</span>
        </a>
      </th>
      <td>
        <ul class="pastilles">
          {lu.exigences.map(({ exigence, etat }) => (
            <li>
              <a
                class={`pastille etat-${etat}`}
                href={`#${ancre('e', exigence.id)}`}
                title={fr(`${exigence.id} : ${exigence.intitule} (${LIBELLES_ETAT[etat]})`)}
              >
                <Forme nom={etat} />
                <span class="pour-lecteur">{fr(`${exigence.id}, ${LIBELLES_ETAT[etat]}`)}</span>
              </a>
            </li>
          ))}
        </ul>
      </td>
      <td class="nombre">
        {compte.prises}/{compte.attendues}
      </td>
      <td class="nombre">{compte.recevables}</td>
      <td class="nombre">{compte.repetitions}</td>
    </tr>
  )
}

/** La carte des chapitres : une forme par exigence, qui mène à son récit. */
export const Carte = ({ lue }: { lue: CampagneLue }) => (
  <section aria-labelledby="carte">
    <h2 id="carte">Carte des chapitres</h2>
    <p class="legende">
      {[...new Set(lue.chapitres.flatMap((c) => c.exigences.map((e) => e.etat)))].map((etat) => (
        <span class={`etat etat-${etat}`}>
          <Forme nom={etat} /> {LIBELLES_ETAT[etat]}
        </span>
      ))}
    </p>
    <Defile nom={fr('Carte des chapitres')}>
      <table class="carte">
        <caption>
          {fr('Une forme par exigence ; les preuves prises sur les preuves attendues')}
        </caption>
        <thead>
          <tr>
            <th scope="col">Chapitre</th>
            <th scope="col">Exigences</th>
            <th scope="col" class="nombre">
              Preuves prises
            </th>
            <th scope="col" class="nombre">
              Recevables
            </th>
            <th scope="col" class="nombre">
              {fr('Répétitions')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lue.chapitres.map((lu) => (
            <Ligne lu={lu} />
          ))}
        </tbody>
      </table>
    </Defile>
  </section>
)
