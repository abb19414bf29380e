import { dateHeure } from '../campagne/dates.ts'
import type { FormeRecevable } from '../formes.ts'
import { LIBELLES_ENVIRONNEMENT, LIBELLES_TYPE_PREUVE } from '../libelles.ts'
import type { PreuveLue } from '../modele/types.ts'
import { Films } from './films.tsx'
import { Forme } from './formes.tsx'
import { adresse, brut, fr, octets } from './textes.ts'

function marque(preuve: PreuveLue): { forme: FormeRecevable | 'a-fournir'; mot: string } {
  if (preuve.presence === 'a-fournir') return { forme: 'a-fournir', mot: 'À fournir' }
  if (preuve.presence === 'manquante') return { forme: 'refusee', mot: 'Manquante' }
  if (preuve.presence === 'non-due') return { forme: 'refusee', mot: 'Non demandée' }
  if (preuve.recevable) return { forme: 'recevable', mot: 'Recevable' }
  if (preuve.repetition) return { forme: 'repetition', mot: 'Répétition' }
  return { forme: 'refusee', mot: 'Non recevable' }
}

function demande({ catalogue }: PreuveLue): string {
  const types = catalogue.typesAcceptes.length > 0 ? catalogue.typesAcceptes : [catalogue.type]
  const libelle = types.map((type) => LIBELLES_TYPE_PREUVE[type]).join(' ou ')
  return catalogue.format === null ? libelle : `${libelle}, ${catalogue.format}`
}

const Fichier = ({ preuve }: { preuve: PreuveLue }) => {
  if (preuve.fichier === null) return <span class="second">{fr('aucun fichier')}</span>
  return (
    <>
      <a href={adresse(preuve.fichier)}>{preuve.fichier.split('/').at(-1)}</a>{' '}
      <span class="second">{octets(preuve.taille ?? 0)}</span>
      <code class="empreinte">{preuve.sha256}</code>
      {preuve.date !== null && <span class="second">{fr(`le ${dateHeure(preuve.date)}`)}</span>}
      {preuve.auteur !== null && <span class="second">{fr(` par ${brut(preuve.auteur)}`)}</span>}
      {preuve.commentaire !== null && <p>{fr(brut(preuve.commentaire))}</p>}
    </>
  )
}

const Ligne = ({ preuve }: { preuve: PreuveLue }) => {
  const { forme, mot } = marque(preuve)
  return (
    <tr>
      <th scope="row">
        {preuve.preuve}
        <span class="second">{fr(`${preuve.description} (${demande(preuve)})`)}</span>
        {preuve.catalogue.presence !== 'due' && (
          <span class="second">{fr(preuve.catalogue.motifPresence)}</span>
        )}
      </th>
      <td>
        <Fichier preuve={preuve} />
      </td>
      <td>
        {preuve.environnement !== null && preuve.catalogue.type !== 'attestation' && (
          <p>{fr(`Prise : ${LIBELLES_ENVIRONNEMENT[preuve.environnement]}`)}</p>
        )}
        <p>{fr(`Exigé : ${LIBELLES_ENVIRONNEMENT[preuve.environnementExige]}`)}</p>
        <p class="second">{fr(preuve.catalogue.motifEnvironnement)}</p>
      </td>
      <td>
        <p class={`recevable recevable-${forme}`}>
          <Forme nom={forme} /> {fr(mot)}
        </p>
        <p class="second">{fr(brut(preuve.motif))}</p>
      </td>
    </tr>
  )
}

/** Verdict, lieu et recevabilité restent trois faits : cette table ne dit que les deux derniers. */
export const Preuves = ({ preuves }: { preuves: readonly PreuveLue[] }) =>
  preuves.length === 0 ? null : (
    <>
      <table class="preuves">
        <caption>{preuves.length > 1 ? 'Preuves' : 'Preuve'}</caption>
        <thead>
          <tr>
            <th scope="col">{fr('Numéro')}</th>
            <th scope="col">Fichier et empreinte</th>
            <th scope="col">{fr('Environnement')}</th>
            <th scope="col">{fr('Recevabilité')}</th>
          </tr>
        </thead>
        <tbody>
          {preuves.map((preuve) => (
            <Ligne preuve={preuve} />
          ))}
        </tbody>
      </table>
      <Films preuves={preuves} />
    </>
  )
