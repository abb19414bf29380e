import type { Element } from '@xmldom/xmldom'
import { attribut, premier, suivre, texteDe } from '../cda/arbre.ts'
import { type Images, imagesDe, Recit } from './recit.tsx'

/** Les sections d'un N3 avec notre présentation : titre, texte, et leurs sous-sections. */
export function DocumentStructure({ corps, adresse }: { corps: Element; adresse: string }) {
  const images = imagesDe(corps, adresse)
  const sections = suivre(corps, 'component/section').filter((s) => !estCopie(s))
  return (
    <div class="document-recu pile">
      {sections.map((section) => (
        <Section section={section} images={images} niveau={3} />
      ))}
    </div>
  )
}

/** La copie PDF a sa propre vue. */
const estCopie = (section: Element): boolean =>
  attribut(premier(section, 'code'), 'code') === '55108-5'

interface Props {
  section: Element
  images: Images
  niveau: number
}

function Section({ section, images, niveau }: Props) {
  const texte = premier(section, 'text')
  const titre = texteDe(premier(section, 'title'))
  return (
    <section>
      {titre !== '' && <Titre niveau={niveau}>{titre}</Titre>}
      {texte && <Recit texte={texte} images={images} />}
      {suivre(section, 'component/section').map((sous) => (
        <Section section={sous} images={images} niveau={Math.min(niveau + 1, 6)} />
      ))}
    </section>
  )
}

function Titre({ niveau, children }: { niveau: number; children?: string }) {
  if (niveau === 3) return <h3>{children}</h3>
  if (niveau === 4) return <h4>{children}</h4>
  return niveau === 5 ? <h5>{children}</h5> : <h6>{children}</h6>
}
