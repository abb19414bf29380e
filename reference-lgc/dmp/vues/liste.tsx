import { jourDe } from '../../vues/heures.ts'
import { Icone } from '../../vues/icones.tsx'
import { type LigneDmp, MOTS_ETIQUETTE } from '../consultation/ligne.ts'
import { clefDe } from '../routes/clef.ts'
import { type FicheDmp, instantXds, MOTS_VISIBILITE, type Visibilite } from '../xds/fiche.ts'

interface Props {
  adresse: string
  nom: string
  lignes: readonly LigneDmp[]
}

/** Les documents du DMP : chacun s'ouvre d'un clic, plusieurs s'intègrent ensemble. */
export function ListeDmp({ adresse, nom, lignes }: Props) {
  return (
    <section class="tableau" tabindex={0} aria-label={nom}>
      <table>
        <caption class="invisible">{nom}, l’acte le plus récent en tête</caption>
        <thead>
          <tr>
            <th scope="col">
              <span class="invisible">Choisir</span>
            </th>
            <th scope="col">Document</th>
            <th scope="col">Type</th>
            <th scope="col">Auteur</th>
            <th scope="col" aria-sort="descending">
              Acte du
            </th>
            <th scope="col">Visibilité</th>
          </tr>
        </thead>
        <tbody>
          {lignes.map((ligne) => (
            <Ligne adresse={adresse} ligne={ligne} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Ligne({ adresse, ligne }: { adresse: string; ligne: LigneDmp }) {
  const { fiche, local, etiquettes, cachee } = ligne
  const clef = clefDe(fiche.uniqueId)
  const acte = instantXds(fiche.acteLe) ?? instantXds(fiche.faitLe)
  const retire = etiquettes.includes('supprime')
  return (
    <tr>
      <td class="compact">
        {!local && !retire && (
          <input
            type="checkbox"
            name="document"
            value={clef}
            form="integrer"
            aria-label={`Choisir ${fiche.titre}`}
          />
        )}
      </td>
      <th scope="row">
        {retire ? fiche.titre : <a href={`${adresse}/documents/${clef}`}>{fiche.titre}</a>}
        {etiquettes.length > 0 && (
          <span class="etiquettes">
            {etiquettes.map((e) =>
              e === 'deja-la' && local ? (
                <a class="etiquette-dmp" href={local.adresse}>
                  {local.genre === 'cabinet' ? 'Versé par le cabinet' : MOTS_ETIQUETTE[e]}
                </a>
              ) : (
                <span class={`etiquette-dmp etiquette-${e}`}>{MOTS_ETIQUETTE[e]}</span>
              ),
            )}
          </span>
        )}
      </th>
      <td>{fiche.type.libelle}</td>
      <td>{auteurLu(fiche)}</td>
      <td class="compact">{acte ? jourDe(acte) : 'Non précisé'}</td>
      <td>
        {cachee.length === 0 ? (
          <span class="secondaire">Visible</span>
        ) : (
          cachee.map((v) => <Cachee {...{ adresse, clef, v, retire }} />)
        )}
      </td>
    </tr>
  )
}

interface PropsCachee {
  adresse: string
  clef: string
  v: Visibilite
  retire: boolean
}

/** Un signe, un mot, et d'un clic le document devient visible (SC.DMP/UX.14.TER). */
function Cachee({ adresse, clef, v, retire }: PropsCachee) {
  return (
    <form method="post" action={`${adresse}/documents/${clef}/visibilite`} class="pile">
      <span class="etiquette-dmp etiquette-cache">
        <Icone nom="cadenas" /> {MOTS_VISIBILITE[v]}
      </span>
      {!retire && (
        <button type="submit" name="retirer" value={v} class="bouton bouton-discret">
          Rendre visible
        </button>
      )}
    </form>
  )
}

/** « Alice BONNET, Médecine générale (CABINET DR BONNET) » */
export function auteurLu({ auteurs: [a] }: Pick<FicheDmp, 'auteurs'>): string {
  if (!a) return 'Non précisé'
  const nom = `${a.prenom} ${a.nom}`.trim()
  const qui = [nom, a.specialite?.libelle].filter(Boolean).join(', ')
  return a.structure ? `${qui} (${a.structure})`.trim() : qui
}
