import type { Mutations } from '../../mutations/interrupteur.ts'
import { ecartDe, ecartDuResultat } from '../bio/ecart.ts'
import { cleAnalyse, type Mesure, type Resultat } from '../bio/resultat.ts'
import {
  LIBELLES_PREFERENCE,
  mesureChoisie,
  PREFERENCES_UNITES,
  type PreferenceUnites,
  uniteLue,
} from '../bio/unites.ts'
import { jourLu } from '../cda/dates.ts'
import { Interpretation } from './interpretation.tsx'

interface Props {
  id: number
  patientId: number | null
  resultats: readonly Resultat[]
  preference: PreferenceUnites
  mutations: Mutations
}

/** Les résultats intégrés : valeur, unité, intervalle, interprétation (BIO.04, BIO.05). */
export function VueResultats(props: Props) {
  const { resultats } = props
  const deux = resultats.some(({ mesures }) => mesures.length > 1)
  const chapitres = [...new Set(resultats.map(titreDe))]
  return (
    <div class="pile">
      {deux && <BasculeUnites {...props} />}
      {chapitres.map((chapitre) => (
        <Chapitre
          {...props}
          titre={chapitre}
          resultats={resultats.filter((r) => titreDe(r) === chapitre)}
        />
      ))}
    </div>
  )
}

const titreDe = ({ chapitre, batterie }: Resultat): string =>
  [...new Set([chapitre, batterie])].filter(Boolean).join(' : ') || 'Résultats'

function BasculeUnites({ id, preference }: Props) {
  return (
    <form method="post" action={`/recus/${id}/unites`} class="carte carte-dense actions">
      <span>Unités affichées :</span>
      {PREFERENCES_UNITES.map((choix) => (
        <button
          type="submit"
          name="unites"
          value={choix}
          class={choix === preference ? 'bouton bouton-principal' : 'bouton'}
          aria-pressed={choix === preference ? 'true' : 'false'}
        >
          {LIBELLES_PREFERENCE[choix]}
        </button>
      ))}
      <span class="secondaire">Votre choix est retenu pour vos prochaines lectures.</span>
    </form>
  )
}

function Chapitre({ titre, resultats, ...commun }: Props & { titre: string }) {
  return (
    <section class="tableau" tabindex={0} aria-label={titre}>
      <table class="resultats">
        <caption>{titre}</caption>
        <thead>
          <tr>
            <th scope="col">Analyse</th>
            <th scope="col" class="nombre">
              Résultat
            </th>
            <th scope="col">Unité</th>
            <th scope="col">Valeurs de référence</th>
            <th scope="col">Interprétation</th>
            <th scope="col">Antériorité</th>
          </tr>
        </thead>
        <tbody>
          {resultats.map((resultat) => (
            <Ligne resultat={resultat} {...commun} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** La mesure que l'utilisateur préfère ; la faute garde la valeur d'une unité sous l'autre. */
function mesureAffichee({ mesures }: Resultat, preference: PreferenceUnites, mutations: Mutations) {
  const juste = mesureChoisie(mesures, preference)
  const [recue] = mesures
  return mutations.choisir<Mesure | null>('bio-unite-fausse-apres-bascule', juste, () =>
    juste && recue ? { ...juste, valeur: recue.valeur } : juste,
  )
}

function Ligne({
  resultat,
  patientId,
  preference,
  mutations,
}: Omit<Props, 'resultats'> & { resultat: Resultat }) {
  const mesure = mesureAffichee(resultat, preference, mutations)
  const unite = mutations.choisir('bio-unite-perdue', mesure?.unite ?? '', () => '')
  const ecart = ecartDuResultat(resultat) ?? (mesure && ecartDe(mesure))
  return (
    <tr class={ecart ? 'hors-intervalle' : undefined}>
      <th scope="row">
        {patientId === null ? (
          resultat.analyse.libelle
        ) : (
          <a
            href={`/patients/${patientId}/biologie?analyse=${encodeURIComponent(cleAnalyse(resultat))}`}
          >
            {resultat.analyse.libelle}
          </a>
        )}
        {resultat.commentaires.map((commentaire) => (
          <span class="ligne commentaire">{commentaire}</span>
        ))}
        {resultat.sousTraitant !== '' && (
          <span class="ligne secondaire">Réalisé par {resultat.sousTraitant}</span>
        )}
        {resultat.statut === 'active' && <span class="ligne secondaire">Résultat provisoire</span>}
      </th>
      <td class="nombre valeur">{nombreFrancais(mesure?.valeur ?? '')}</td>
      <td>
        <data value={unite}>{uniteLue(unite)}</data>
      </td>
      <td>{mesure ? intervalle(mesure) : ''}</td>
      <td>
        <Interpretation codes={resultat.interpretations} ecart={ecart} />
      </td>
      <td>
        {resultat.anteriorites.map((a) => (
          <span class="ligne secondaire">
            {nombreFrancais(a.valeur)} {uniteLue(a.unite)}
            {a.date !== '' && ` le ${jourLu(a.date)}`}
          </span>
        ))}
      </td>
    </tr>
  )
}

/** La virgule décimale d'un lecteur français ; le laboratoire code un point. */
export const nombreFrancais = (nombre: string): string =>
  nombre.replace(/^(-?\d+)\.(\d+)$/, '$1,$2')

/** `0,63 à 1,1`, `< 5`, ou le texte du laboratoire : dans l'unité de la mesure seulement. */
export function intervalle({ bas, haut, reference }: Mesure): string {
  const propre = (nombre: string) =>
    nombreFrancais(nombre.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, ''))
  if (bas !== '' && haut !== '') return `${propre(bas)} à ${propre(haut)}`
  if (haut !== '') return `< ${propre(haut)}`
  return bas === '' ? reference : `> ${propre(bas)}`
}
