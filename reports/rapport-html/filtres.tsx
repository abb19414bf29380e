import { LIBELLES_ENVIRONNEMENT, LIBELLES_ETAT } from '../libelles.ts'
import { listerPreuves, listerScenarios } from '../modele/lister.ts'
import type { CampagneLue } from '../modele/types.ts'
import { fr } from './textes.ts'

const Choix = (props: {
  nom: string
  titre: string
  options: readonly (readonly [string, string])[]
}) => (
  <label>
    <span>{fr(props.titre)}</span>
    <select name={props.nom}>
      <option value="">Tous</option>
      {props.options.map(([valeur, libelle]) => (
        <option value={valeur}>{fr(libelle)}</option>
      ))}
    </select>
  </label>
)

/** Réduit la liste des exigences ; caché tant que le script ne l'a pas mis en service. */
export const Filtres = ({ lue }: { lue: CampagneLue }) => {
  const etats = [...new Set(listerScenarios(lue).map(({ etat }) => etat))]
  const lieux = [...new Set(listerPreuves(lue).flatMap(({ environnement }) => environnement ?? []))]
  return (
    <form id="filtres" class="filtres" aria-label="Filtrer les exigences" hidden>
      <Choix
        nom="chapitre"
        titre="Chapitre"
        options={lue.chapitres.map(({ chapitre }) => [
          chapitre.code,
          `${chapitre.code} ${chapitre.libelle}`,
        ])}
      />
      <Choix
        nom="etat"
        titre="Verdict"
        options={etats.map((etat) => [etat, LIBELLES_ETAT[etat]])}
      />
      <Choix
        nom="lieu"
        titre="Preuves prises sur"
        options={[
          ...lieux.map((lieu) => [lieu, LIBELLES_ENVIRONNEMENT[lieu]] as const),
          ['aucun', 'pas encore prises'],
        ]}
      />
      <label class="large">
        <span>Texte</span>
        <input type="search" name="texte" autocomplete="off" />
      </label>
      <button type="reset">Tout montrer</button>
      <p id="filtres-resultat" role="status" />
    </form>
  )
}
