import { Defile } from '../../../reports/rapport-html/defile.tsx'
import type { Compte, CompteChapitre } from '../avancement/compter.ts'
import { AIDES_AVANCEMENT, ETATS_AVANCEMENT, type EtatAvancement } from '../avancement/etats.ts'
import { AvancementMarque } from '../vues/avancement-marque.tsx'
import { Barre } from './barre.tsx'

interface PropsNombre {
  compte: Compte
  etat: EtatAvancement
  chapitre: string
}

const Nombre = ({ compte, etat, chapitre }: PropsNombre) => {
  const nombre = compte.etats[etat]
  return (
    <td class={`nombre ${nombre === 0 ? 'nul' : ''}`}>
      {nombre === 0 ? 0 : <a href={`/avancement?chapitre=${chapitre}&etat=${etat}`}>{nombre}</a>}
    </td>
  )
}

const Ligne = ({ chapitre }: { chapitre: CompteChapitre }) => (
  <tr>
    <th scope="row">
      <a href={`/avancement?chapitre=${encodeURIComponent(chapitre.code)}`}>{chapitre.code}</a>{' '}
      <span class="secondaire">{chapitre.libelle}</span>
    </th>
    <td class="cellule-barre">
      <Barre compte={chapitre} />
    </td>
    {ETATS_AVANCEMENT.map((etat) => (
      <Nombre compte={chapitre} etat={etat} chapitre={encodeURIComponent(chapitre.code)} />
    ))}
    <td class="nombre">{chapitre.total}</td>
  </tr>
)

/** Où j'en suis : les preuves dues de chaque chapitre, par état. */
export const Chapitres = ({ chapitres }: { chapitres: readonly CompteChapitre[] }) => (
  <Defile nom="Avancement par chapitre">
    <table class="chapitres">
      <thead>
        <tr>
          <th scope="col">Chapitre</th>
          <th scope="col">
            <span class="pour-lecteur">Proportions</span>
          </th>
          {ETATS_AVANCEMENT.map((etat) => (
            <th scope="col" class="nombre" title={AIDES_AVANCEMENT[etat]}>
              <AvancementMarque etat={etat} />
            </th>
          ))}
          <th scope="col" class="nombre">
            Dues
          </th>
        </tr>
      </thead>
      <tbody>
        {chapitres.map((chapitre) => (
          <Ligne chapitre={chapitre} />
        ))}
      </tbody>
    </table>
  </Defile>
)
