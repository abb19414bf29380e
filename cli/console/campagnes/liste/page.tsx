import { dateHeure } from '../../../../reports/campagne/dates.ts'
import { VERDICTS } from '../../../../reports/campagne/types.ts'
import { cibleEnClair, LIBELLES_ETAT } from '../../../../reports/libelles.ts'
import { Defile } from '../../../../reports/rapport-html/defile.tsx'
import { Forme } from '../../../../reports/rapport-html/formes.tsx'
import type { Course } from '../../campagne-en-cours/course.ts'
import type { Campagnes } from '../../lecture/campagnes.ts'
import type { FicheCampagne } from '../../lecture/fiche.ts'
import { adresseCampagne, adresseDirect } from '../../vues/adresses.ts'
import { Icone } from '../../vues/icones.tsx'
import { Message } from '../../vues/message.tsx'
import { type Cadre, Page } from '../../vues/page.tsx'
import { decouper, Pages } from '../../vues/pages.tsx'

/** Les verdicts rendus, une forme et un nombre ; un verdict absent n'encombre pas. */
export const Verdicts = ({ fiche }: { fiche: FicheCampagne }) => (
  <ul class="verdicts">
    {VERDICTS.filter((verdict) => fiche.verdicts[verdict] > 0).map((verdict) => (
      <li class={`etat etat-${verdict}`} title={LIBELLES_ETAT[verdict]}>
        <Forme nom={verdict} />
        {fiche.verdicts[verdict]}
        <span class="pour-lecteur">{LIBELLES_ETAT[verdict].toLowerCase()}</span>
      </li>
    ))}
    {fiche.sansVerdict > 0 && (
      <li class="etat etat-a-fournir" title="Sans verdict">
        <Forme nom="a-fournir" />
        {fiche.sansVerdict}
        <span class="pour-lecteur">sans verdict</span>
      </li>
    )}
  </ul>
)

function precisions({ campagne }: FicheCampagne): string {
  const { mutations, repetition, selection } = campagne
  return [
    cibleEnClair(campagne.cible),
    selection.length > 0 && `${selection.slice(0, 3).join(', ')}${selection.length > 3 ? '…' : ''}`,
    repetition && 'répétition',
    mutations.length > 0 && `faussé : ${mutations.join(', ')}`,
  ]
    .filter((morceau) => morceau !== false)
    .join(' · ')
}

interface PropsLigne {
  nom: string
  fiche: FicheCampagne
  enCours: Course | null
}

const Avancee = ({ fiche, enCours }: PropsLigne) => {
  if (enCours)
    return (
      <a class="etat etat-en-cours" href={adresseDirect(enCours.id)}>
        <Icone nom="lancer" />
        En cours
      </a>
    )
  return fiche.finie ? (
    <span class="etat etat-conforme">
      <Forme nom="conforme" /> Finie
    </span>
  ) : (
    <span class="etat etat-interrompu">
      <Forme nom="interrompu" /> Inachevée
    </span>
  )
}

const Ligne = (props: PropsLigne) => {
  const { nom, fiche } = props
  const { campagne } = fiche
  return (
    <tr>
      <th scope="row">
        <a href={adresseCampagne(nom)}>{dateHeure(campagne.debut)}</a>
        <span class="secondaire bloc">{precisions(fiche)}</span>
      </th>
      <td>
        {campagne.produit} {campagne.versionLgc}
      </td>
      <td>{campagne.rem.code}</td>
      <td>
        <Verdicts fiche={fiche} />
      </td>
      <td>
        <Avancee {...props} />
      </td>
    </tr>
  )
}

const Illisibles = ({ campagnes }: { campagnes: Campagnes }) => {
  const illisibles = campagnes.illisibles()
  if (illisibles.length === 0) return null
  return (
    <Message genre="attention">
      <p>Ces dossiers ne se lisent pas comme des campagnes :</p>
      <ul>
        {illisibles.map(({ nom, raison }) => (
          <li>
            <code>{nom}</code> : <samp>{raison}</samp>
          </li>
        ))}
      </ul>
    </Message>
  )
}

interface PropsListe {
  cadre: Cadre
  adresse: URL
  campagnes: Campagnes
  enCours: Course | null
}

/** Les campagnes du dossier, de la plus récente à la plus ancienne. */
export const PageListe = ({ cadre, adresse, campagnes, enCours }: PropsListe) => {
  const tranche = decouper(campagnes.noms(), adresse.searchParams.get('page') ?? undefined)
  return (
    <Page cadre={cadre} titre="Campagnes" rubrique="/campagnes">
      <div class="titre-page">
        <h1>Campagnes</h1>
        <p class="actions">
          <a class="bouton" href="/comparer">
            <Icone nom="comparer" />
            Comparer deux campagnes
          </a>
          <a class="bouton bouton-principal" href="/lancer">
            <Icone nom="lancer" />
            Lancer une campagne
          </a>
        </p>
      </div>
      {tranche.total === 0 ? (
        <div class="carte etat-vide">
          <p>Aucune campagne dans ce dossier : la première dira où vous en êtes.</p>
          <p class="actions">
            <a class="bouton bouton-principal" href="/lancer">
              Lancer la première campagne
            </a>
          </p>
        </div>
      ) : (
        <Defile nom="Campagnes">
          <table>
            <thead>
              <tr>
                <th scope="col">Campagne</th>
                <th scope="col">Logiciel</th>
                <th scope="col">Référentiel</th>
                <th scope="col">Scénarios</th>
                <th scope="col">État</th>
              </tr>
            </thead>
            <tbody>
              {tranche.elements.map((nom) => (
                <Ligne
                  nom={nom}
                  fiche={campagnes.fiche(nom)}
                  enCours={enCours?.dossier === campagnes.dossier(nom) ? enCours : null}
                />
              ))}
            </tbody>
          </table>
        </Defile>
      )}
      <Pages tranche={tranche} adresse={adresse} nom="campagne" />
      <Illisibles campagnes={campagnes} />
    </Page>
  )
}
