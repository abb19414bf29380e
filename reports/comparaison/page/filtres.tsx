import { fr } from '../../rapport-html/textes.ts'
import type { ComparaisonPosee } from '../ecrire/deposer-images.ts'
import { LIBELLES_EFFET, SUJETS } from '../libelles.ts'
import { EFFETS } from '../types.ts'

const Choix = (props: {
  nom: string
  titre: string
  tous: string
  options: readonly (readonly [string, string])[]
}) => (
  <label>
    <span>{fr(props.titre)}</span>
    <select name={props.nom}>
      <option value="">{fr(props.tous)}</option>
      {props.options.map(([valeur, libelle]) => (
        <option value={valeur}>{fr(libelle)}</option>
      ))}
    </select>
  </label>
)

/** Réduit la liste des exigences ; caché tant que le script ne l'a pas mis en service. */
export const Filtres = ({ scenarios }: Pick<ComparaisonPosee, 'scenarios'>) => {
  const distincts = (lire: (s: (typeof scenarios)[number]) => string) => [
    ...new Set(scenarios.map(lire)),
  ]
  const effets = EFFETS.filter((effet) => scenarios.some((s) => s.effet === effet))
  return (
    <form id="filtres" class="filtres" aria-label="Filtrer les exigences" hidden>
      <Choix
        nom="chapitre"
        titre="Chapitre"
        tous="Tous"
        options={distincts((s) => s.chapitre).map((c) => [c, c])}
      />
      <Choix
        nom="exigence"
        titre="Exigence"
        tous="Toutes"
        options={distincts((s) => s.exigence).map((e) => [e, e])}
      />
      <Choix
        nom="effet"
        titre="Effet"
        tous="Tous"
        options={effets.map((effet) => [effet, LIBELLES_EFFET[effet]])}
      />
      <Choix nom="sujet" titre="Ce qui change" tous="Tout" options={Object.entries(SUJETS)} />
      <label class="large">
        <span>Texte</span>
        <input type="search" name="texte" autocomplete="off" />
      </label>
      <button type="reset">Tout montrer</button>
      <p id="filtres-resultat" role="status" />
    </form>
  )
}
