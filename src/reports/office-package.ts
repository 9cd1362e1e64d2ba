import { document, element, escaped } from './xml.ts'

/** What every package of Office Open XML holds beside its content (ECMA-376, part 2). */
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

/** What a package is called, and the language of its words. */
interface Properties {
  title: string
  language: string
}

/** The way from the package to its content. */
export function packageRelationsXml(content: string): string {
  return relationsXml([
    relationXml('rId1', `${OFFICE}/officeDocument`, content),
    relationXml('rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'),
    relationXml('rId3', `${OFFICE}/extended-properties`, 'docProps/app.xml'),
  ])
}

export function relationsXml(relations: readonly string[]): string {
  return document(element('Relationships', { xmlns: `${PACKAGE}/relationships` }, ...relations))
}

/** `External` leads out of the package, to an address. */
export function relationXml(id: string, type: string, target: string, mode?: 'External'): string {
  return element('Relationship', { Id: id, Type: type, Target: target, TargetMode: mode })
}

/** The parts of the content by their paths, with their types, and those that every package has. */
export function contentTypesXml(parts: Record<string, string>): string {
  const all = {
    ...parts,
    'docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
    'docProps/app.xml': 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  }
  return document(
    element(
      'Types',
      { xmlns: `${PACKAGE}/content-types` },
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      ...Object.entries(all).map(([path, type]) =>
        element('Override', { PartName: `/${path}`, ContentType: type }),
      ),
    ),
  )
}

export function corePropertiesXml({ title, language }: Properties): string {
  return document(
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      },
      element('dc:title', {}, escaped(title)),
      element('dc:language', {}, language),
    ),
  )
}

export function appPropertiesXml(): string {
  const xmlns = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties'
  return document(element('Properties', { xmlns }, '<Application>per10k</Application>'))
}
