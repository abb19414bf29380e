import { dateHeure } from '../../../../reports/campagne/dates.ts'
import {
  cibleEnClair,
  compterEnMots,
  LIBELLES_ETAT,
  servicesEnClair,
} from '../../../../reports/libelles.ts'
import { listerScenarios } from '../../../../reports/modele/lister.ts'
import { lireReserves } from '../../../../reports/modele/reserves.ts'
import { type CampagneLue, ETATS } from '../../../../reports/modele/types.ts'
import { Forme } from '../../../../reports/rapport-html/formes.tsx'

/** Combien de scénarios dans chaque état ; chaque tuile filtre la liste. */
export const Tuiles = ({ lue }: { lue: CampagneLue }) => {
  const etats = listerScenarios(lue).map(({ etat }) => etat)
  return (
    <ul class="tuiles">
      {ETATS.map((etat) => ({ etat, nombre: etats.filter((e) => e === etat).length }))
        .filter(({ nombre }) => nombre > 0)
        .map(({ etat, nombre }) => (
          <li>
            <a class={`tuile etat-${etat}`} href={`?etat=${etat}`}>
              <Forme nom={etat} />
              <strong>{nombre}</strong>
              <span>{LIBELLES_ETAT[etat]}</span>
            </a>
          </li>
        ))}
    </ul>
  )
}

/** Ce que le lecteur doit savoir avant le premier chiffre. */
export const Reserves = ({ lue }: { lue: CampagneLue }) => (
  <ul class="reserves">
    {lireReserves(lue).map(({ genre, titre, texte }) => (
      <li class={`reserve reserve-${genre}`}>
        <strong>{titre}</strong> {texte}
      </li>
    ))}
  </ul>
)

/** Quoi, où, quand, sur quelle machine. */
export const Faits = ({ lue }: { lue: CampagneLue }) => {
  const { campagne, fin, resume } = lue
  const { machine } = campagne
  const faits: readonly (readonly [string, string])[] = [
    ['Jouée', `du ${dateHeure(campagne.debut)} au ${dateHeure(fin)}`],
    ['Preuves', compterEnMots(resume.preuves).join(', ')],
    ['Référentiel', `${campagne.rem.rem}, révision ${campagne.rem.revision}`],
    ['Profils', campagne.profils.join(', ')],
    ['Choix', campagne.selection.join(', ') || 'tout ce que les profils demandent'],
    ['Cible', cibleEnClair(campagne.cible)],
    ['Services', servicesEnClair(campagne.services)],
    ['Machine', `${machine.systeme}, Node ${machine.node}, ${machine.navigateur}`],
  ]
  return (
    <details>
      <summary>Ce qui a été joué, et où</summary>
      <dl class="traits faits">
        {faits.map(([nom, valeur]) => (
          <div>
            <dt>{nom}</dt>
            <dd>{valeur}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
